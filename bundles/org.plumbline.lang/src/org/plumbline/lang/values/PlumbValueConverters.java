// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;

import com.google.inject.Inject;

/**
 * How the words of a file become values and back. What is written is read back as the same value; a value that cannot
 * be, such as a name with a space, is refused with a message that says why.
 */
public class PlumbValueConverters extends AbstractDeclarativeValueConverterService {

    private final TextConverter texts = new TextConverter();
    private final Words words;

    @Inject
    PlumbValueConverters(Words words) {
        this.words = words;
    }

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> text() {
        return texts;
    }

    @ValueConverter(rule = "DATE_VALUE")
    public IValueConverter<LocalDate> date() {
        return new DateConverter();
    }

    @ValueConverter(rule = "PERIOD_VALUE")
    public IValueConverter<Period> period() {
        return new PeriodConverter();
    }

    @ValueConverter(rule = "MOMENT_VALUE")
    public IValueConverter<LocalDateTime> moment() {
        return new MomentConverter();
    }

    @ValueConverter(rule = "SPAN_VALUE")
    public IValueConverter<Duration> span() {
        return new SpanConverter();
    }

    @ValueConverter(rule = "INT_VALUE")
    public IValueConverter<Integer> number() {
        return new NumberConverter();
    }

    @ValueConverter(rule = "ID")
    public IValueConverter<String> id() {
        return new NameConverter(words::isId);
    }

    @ValueConverter(rule = "Identifier")
    public IValueConverter<String> identifier() {
        return new NameConverter(words::isIdentifier);
    }

    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return new NameConverter(words::isName);
    }

    @ValueConverter(rule = "QualifiedName")
    public IValueConverter<String> qualifiedName() {
        return new PathConverter(new NameConverter(words::isName), new NameConverter(words::isName));
    }

    @ValueConverter(rule = "WordPath")
    public IValueConverter<String> wordPath() {
        return new PathConverter(new NameConverter(words::isIdentifier), new NameConverter(words::isName));
    }

    @ValueConverter(rule = "Label")
    public IValueConverter<String> label() {
        return new QuotedWhereNeeded(words::isName, texts);
    }

    @ValueConverter(rule = "Literal")
    public IValueConverter<String> literal() {
        return new QuotedWhereNeeded(this::isPlainLiteral, texts);
    }

    private boolean isPlainLiteral(String word) {
        return words.isCode(word) || words.isPeriod(word) || words.isSpan(word) || words.isMoment(word);
    }

    @ValueConverter(rule = "Language")
    public IValueConverter<String> language() {
        return new LanguageConverter(words);
    }
}
