package org.windscreen.render;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationEntry;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.windscreen.load.ContentTree;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Reads feeds and calendars as programs of others do, and fails for whatever is not valid. */
public final class FeedParsers {
  private static final String SCHEMA =
      ContentTree.root().resolve("generator/src/test/resources/feed/atom.rnc").toUri().toString();

  private FeedParsers() {}

  /** A feed that is valid by what RFC 4287 asks, as Rome reads it. */
  public static Feed feed(String xml) throws Exception {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    ValidateProperty.ERROR_HANDLER.put(properties, new Thrown());
    ValidationDriver schema =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    if (!schema.loadSchema(new InputSource(SCHEMA))
        || !schema.validate(new InputSource(new StringReader(xml)))) {
      throw new AssertionError("The feed is not valid.");
    }
    return (Feed) new WireFeedInput(true, java.util.Locale.ROOT).build(new StringReader(xml));
  }

  /** A calendar that is valid by RFC 5545, as ical4j reads it. */
  public static Calendar calendar(String text) throws Exception {
    List<String> lines = Arrays.asList(text.split("\r\n", -1));
    for (String line : lines) {
      if (line.getBytes(StandardCharsets.UTF_8).length > 75 || line.matches(".*[\r\n].*")) {
        throw new AssertionError("A line that is too long or ends otherwise: " + line);
      }
    }
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    List<ValidationEntry> faults = calendar.validate().getEntries().stream().toList();
    if (!faults.isEmpty()) {
      throw new AssertionError("The calendar is not valid: " + faults);
    }
    return calendar;
  }

  private static final class Thrown implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) throws SAXParseException {
      throw fault;
    }

    @Override
    public void error(SAXParseException fault) throws SAXParseException {
      throw fault;
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXParseException {
      throw fault;
    }
  }
}
