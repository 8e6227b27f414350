/** What the panel says of the words lit on the page. */
export interface HighlightState {
  readonly isOn: boolean;
  /** A skill was pressed whose words the page does not show. */
  readonly notFound: boolean;
}

export interface HighlightSwitchProps extends HighlightState {
  /** Nothing is known of the user's skills: then none is had or lacking. */
  readonly plain: boolean;
  readonly onHighlight: (isOn: boolean) => void;
}

/** Lights skills and pay in the posting's own text; says what the kinds of light mean. */
export function HighlightSwitch({ isOn, notFound, plain, onHighlight }: HighlightSwitchProps) {
  return (
    <div class="highlight">
      <label>
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onHighlight(currentTarget.checked)} />{' '}
        Highlight skills and pay in the posting
      </label>
      {isOn && (
        <p class="key">
          {plain ? (
            <span class="asked">asked</span>
          ) : (
            <>
              <span class="had">you have</span> <span class="lacks">you lack</span>
            </>
          )}{' '}
          <span class="pay">pay</span>
        </p>
      )}
      <p role="status" class="soft">
        {notFound ? 'The page does not show these words as they were read.' : ''}
      </p>
    </div>
  );
}
