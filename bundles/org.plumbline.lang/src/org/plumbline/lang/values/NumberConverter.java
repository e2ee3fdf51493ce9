// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Whole numbers from 0 to 2147483647, in digits. */
final class NumberConverter implements IValueConverter<Integer> {

    @Override
    public Integer toValue(String written, INode node) {
        if (written == null) {
            return null;
        }
        if (!written.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new ValueConverterException(
                    "'%s' is not a whole number. Write digits only, such as 3.".formatted(written), node, null);
        }
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException e) {
            throw new ValueConverterException(
                    "'%s' is too large. The largest number is %d.".formatted(written, Integer.MAX_VALUE), node, null);
        }
    }

    @Override
    public String toString(Integer number) {
        if (number == null || number < 0) {
            throw new ValueConverterException("'%s' cannot be written. Numbers are 0 or more.".formatted(number), null,
                    null);
        }
        return number.toString();
    }
}
