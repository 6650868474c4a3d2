import { falseFriendBook } from '../../../src/core/checks/false-friend';
import { describeCheckPage } from '../../notation/check-examples';
import { describePhrases } from '../../notation/phrases';

describeCheckPage('false-friend');
describePhrases('false-friend', falseFriendBook);
