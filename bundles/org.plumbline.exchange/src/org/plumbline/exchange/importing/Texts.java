// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.Map;

import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Text;

/** Makes texts of the model. */
final class Texts {

    private Texts() {
    }

    /** A text in the language of the set. */
    static Text of(String value) {
        return add(PlumbFactory.eINSTANCE.createText(), null, value);
    }

    /** The words of a text in the language of the set. */
    static String printed(Text text) {
        return text.getPhrases().getFirst().getValue();
    }

    /** A text in several languages; {@code null} if there is none. */
    static Text of(Map<String, String> values) {
        if (values.isEmpty()) {
            return null;
        }
        Text text = PlumbFactory.eINSTANCE.createText();
        values.forEach((language, value) -> add(text, language, value));
        return text;
    }

    static Text add(Text text, String language, String value) {
        Phrase phrase = PlumbFactory.eINSTANCE.createPhrase();
        phrase.setLanguage(language);
        phrase.setValue(value);
        text.getPhrases().add(phrase);
        return text;
    }
}
