// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.Locale;

import org.plumbline.analysis.Language;

import picocli.CommandLine.Option;

/** The language of messages. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "LANG", description = "Language: ${COMPLETION-CANDIDATES}. "
            + "That of the system if not given.")
    private Language language;

    Language language() {
        if (language != null) {
            return language;
        }
        return ofSystem();
    }

    static Language ofSystem() {
        return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }
}
