// Fields that form-js renders in a way that keyboards, phones or screen readers have trouble with.

import {
  Checklist, Datetime, Description, DynamicList, Errors, FormContext, Label, Radio, Select, Textarea, Textfield,
  useExpressionEvaluation, useSingleLineTemplateEvaluation,
} from '@bpmn-io/form-js-viewer';
import { useContext } from 'preact/hooks';
import { word } from './words.js';

const SCALE = 5;
const LONGEST_ON_SCALE = 12;

/** A select as the browser makes it: the phone's own list, letters jump, Tab leaves. */
function NativeSelect({ disabled, domId, errors = [], field, onBlur, onChange, onFocus, readonly, value }) {
  const options = useOptions(field);
  const chosen = options.findIndex((option) => option.value === value);
  const described = `${domId}-description ${domId}-error-message`;
  const classes = ['fjs-form-field', 'fjs-form-field-select', errors.length && 'fjs-has-errors',
    disabled && 'fjs-disabled', readonly && 'fjs-readonly'].filter(Boolean).join(' ');
  return (
    <div class={classes}>
      <Label htmlFor={domId} label={field.label} required={field.validate?.required} />
      <select id={domId} class="mj-select" disabled={disabled || readonly} value={String(chosen)}
        required={field.validate?.required} aria-invalid={errors.length > 0} aria-describedby={described}
        onBlur={() => onBlur?.()} onFocus={() => onFocus?.()}
        onChange={(event) => onChange({ value: options[event.target.value]?.value ?? null })}>
        <option value="-1">{word('choose')}</option>
        {options.map((option, index) => <option key={index} value={String(index)}>{option.label}</option>)}
      </select>
      <Description id={`${domId}-description`} description={field.description} />
      <Errors id={`${domId}-error-message`} errors={errors} />
    </div>
  );
}
NativeSelect.config = Select.config;

/** A day or a time as the phone asks for it: its own wheel or calendar, in its own language. */
function NativeMoment({ disabled, domId, errors = [], field, onBlur, onChange, onFocus, readonly, value }) {
  const kind = field.subtype;
  const id = `${domId}-${kind}`;
  const described = `${domId}-description ${domId}-error-message`;
  const classes = ['fjs-form-field', 'fjs-form-field-datetime', errors.length && 'fjs-has-errors'].filter(Boolean).join(' ');
  return (
    <div class={classes}>
      <Label htmlFor={id} label={kind === 'time' ? field.timeLabel : field.dateLabel} required={field.validate?.required} />
      <input id={id} class="mj-native" type={kind} value={value ?? ''} disabled={disabled} readOnly={readonly}
        min={kind === 'date' && field.disallowPassedDates ? today() : undefined}
        step={kind === 'time' && field.timeInterval ? field.timeInterval * 60 : undefined}
        required={field.validate?.required} aria-invalid={errors.length > 0} aria-describedby={described}
        onBlur={() => onBlur?.()} onFocus={() => onFocus?.()}
        onChange={({ target }) => onChange({ field, value: target.value || null })} />
      <Description id={`${domId}-description`} description={field.description} />
      <Errors id={`${domId}-error-message`} errors={errors} />
    </div>
  );
}

function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

/** A finger gets the phone's own; both together, or times with a zone, only form-js knows. */
function Moment(props) {
  const { subtype, timeSerializingFormat } = props.field;
  const simple = subtype === 'date' || (subtype === 'time' && timeSerializingFormat === 'no_timezone');
  const finger = globalThis.matchMedia?.('(pointer: coarse)').matches;
  return simple && finger ? <NativeMoment {...props} /> : <Datetime {...props} />;
}
Moment.config = Datetime.config;

function useOptions(field) {
  const { initialData } = useContext(FormContext).getService('form')._getState();
  const computed = useExpressionEvaluation(field.valuesExpression);
  const options = field.valuesKey ? initialData?.[field.valuesKey] : field.values ?? computed;
  return (Array.isArray(options) ? options : []).map(
    (option) => (typeof option === 'object' && option !== null ? option : { label: String(option), value: option }));
}

/** Five words of the form itself, from end to end, which a phone can show in one line. */
function isScale({ values = [] }) {
  return values.length === SCALE && values.every(({ label = '' }) => label.length <= LONGEST_ON_SCALE);
}

/** The question of radio buttons and check boxes is read out with them. */
function named(Field, role) {
  const Named = (props) => {
    const label = useSingleLineTemplateEvaluation(props.field.label ?? '', {});
    const group = isScale(props.field) ? 'mj-group mj-scale' : 'mj-group';
    return <div role={role} aria-label={label || undefined} class={group}><Field {...props} /></div>;
  };
  Named.config = Field.config;
  return Named;
}

/** What a form only shows is text, not a field that refuses to be written in. */
function shownAsText(Field) {
  const Shown = (props) => {
    const { domId, field, value } = props;
    if (field.readonly !== true) return <Field {...props} />;
    return (
      <div class="fjs-form-field mj-shown">
        <Label id={domId} label={field.label} />
        <p aria-labelledby={domId}>{value}</p>
      </div>
    );
  };
  Shown.config = Field.config;
  return Shown;
}

/** What is wrong with a list as a whole stands below it. */
function List(props) {
  const { domId, errors = [] } = props;
  return (
    <div class={errors.length ? 'mj-list fjs-has-errors' : 'mj-list'}>
      <DynamicList {...props} />
      <Errors id={`${domId}-error-message`} errors={errors} />
    </div>
  );
}
List.config = DynamicList.config;

class AccessibleFields {
  static $inject = ['formFields'];

  constructor(formFields) {
    formFields.register('select', NativeSelect);
    formFields.register('datetime', Moment);
    formFields.register('dynamiclist', List);
    formFields.register('textfield', shownAsText(Textfield));
    formFields.register('textarea', shownAsText(Textarea));
    formFields.register('radio', named(Radio, 'radiogroup'));
    formFields.register('checklist', named(Checklist, 'group'));
  }
}

/** An additional module for form-js. */
export const accessibleFields = {
  __init__: ['accessibleFields'],
  accessibleFields: ['type', AccessibleFields],
};
