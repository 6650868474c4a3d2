import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';

// An entry of the build of its own, `out/main/english-model.cjs`: loaded only when a check asks for English tags.
export { model, wink };
