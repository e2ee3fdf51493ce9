// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

/** What is wrong, for those who offer to mend it. */
public final class IssueCodes {

    public static final String GIVEN_TWICE = "given-twice";
    public static final String DUPLICATE_NAME = "duplicate-name";
    public static final String DATES_REVERSED = "dates-reversed";
    public static final String VALID_WITHOUT_COLLECTED = "valid-without-collected";
    public static final String NO_TERRITORY = "no-territory";
    public static final String CYCLE = "cycle";
    public static final String WRONG_VALUE = "wrong-value";
    public static final String WRONG_DOMAIN = "wrong-domain";
    public static final String WRONG_RANGE = "wrong-range";
    public static final String WRONG_COMPARISON = "wrong-comparison";
    public static final String WRONG_POPULATION = "wrong-population";

    private IssueCodes() {
    }
}
