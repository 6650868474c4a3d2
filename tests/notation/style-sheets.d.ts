/** Style sheets are imported for their effect on the page of a test. */
declare module '*.css';
