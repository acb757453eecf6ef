// Fields that form-js renders in a way that keyboards, phones or screen readers have trouble with.

import {
  Checklist, Description, Errors, FormContext, Label, Radio, Select, Textarea, Textfield,
  useExpressionEvaluation, useSingleLineTemplateEvaluation,
} from '@bpmn-io/form-js-viewer';
import { useContext } from 'preact/hooks';
import { word } from './words.js';

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

function useOptions(field) {
  const { initialData } = useContext(FormContext).getService('form')._getState();
  const computed = useExpressionEvaluation(field.valuesExpression);
  const options = field.valuesKey ? initialData?.[field.valuesKey] : field.values ?? computed;
  return (Array.isArray(options) ? options : []).map(
    (option) => (typeof option === 'object' && option !== null ? option : { label: String(option), value: option }));
}

/** The question of radio buttons and check boxes is read out with them. */
function named(Field, role) {
  const Named = (props) => {
    const label = useSingleLineTemplateEvaluation(props.field.label ?? '', {});
    return <div role={role} aria-label={label || undefined} class="mj-group"><Field {...props} /></div>;
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

class AccessibleFields {
  static $inject = ['formFields'];

  constructor(formFields) {
    formFields.register('select', NativeSelect);
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
