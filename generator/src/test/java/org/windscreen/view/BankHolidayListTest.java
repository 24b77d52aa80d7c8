package org.windscreen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** England's bank holidays, as published on www.gov.uk/bank-holidays. */
class BankHolidayListTest {
  @Test
  void thoseOfTwoYearsAreKnownWithTheirSubstitutes() {
    BankHolidayList holidays = BankHolidayList.from(LocalDate.of(2026, 12, 1));
    assertEquals(
        "[2026-01-01, 2026-04-03, 2026-04-06, 2026-05-04, 2026-05-25, 2026-08-31, 2026-12-25,"
            + " 2026-12-28, 2027-01-01, 2027-03-26, 2027-03-29, 2027-05-03, 2027-05-31,"
            + " 2027-08-30, 2027-12-27, 2027-12-28]",
        holidays.days().toString());
    assertEquals(LocalDate.of(2027, 12, 31), holidays.until());
  }

  @Test
  void daysThatWereProclaimedForOneYearAreAmongThem() {
    String days = BankHolidayList.from(LocalDate.of(2022, 6, 1)).days().toString();
    assertEquals(
        "[2022-01-03, 2022-04-15, 2022-04-18, 2022-05-02, 2022-06-02, 2022-06-03, 2022-08-29,"
            + " 2022-09-19, 2022-12-26, 2022-12-27, 2023-01-02, 2023-04-07, 2023-04-10,"
            + " 2023-05-01, 2023-05-08, 2023-05-29, 2023-08-28, 2023-12-25, 2023-12-26]",
        days);
  }
}
