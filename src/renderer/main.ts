import { AppState } from './state/app-state';
import { exposedWorkbench } from './workbench';
import './alignment/alignment-screen';
import './terms/terms-screen';
import './corrections/corrections-screen';
import './history/history-screen';
import './report/report-screen';
import './review/review-screen';
import './shell/app-shell';

const shell = document.querySelector('app-shell');
if (!shell) throw new Error('The page has no <app-shell>.');
const app = new AppState(exposedWorkbench());
shell.app = app;
void app.begin();
