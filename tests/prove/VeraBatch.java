import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Judges many PDF files in one virtual machine.
 *
 * <p>Usage: {@code VeraBatch ua1,2a file.pdf ...}. Each line of output holds
 * five fields set apart by tabs: verdict (PASS, FAIL or ERROR), flavour, file,
 * rule, message. A file that fails gives one line for each rule it breaks. The
 * exit code is 0 whenever every file was judged, whatever the verdicts are.
 */
public final class VeraBatch {

  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private VeraBatch() {}

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (int index = 1; index < arguments.length; index++) {
      for (String name : arguments[0].split(",")) {
        judge(name, flavour(name), arguments[index]);
      }
    }
  }

  private static PDFAFlavour flavour(String name) {
    PDFAFlavour found = switch (name) {
      case "wt1a" -> PDFAFlavour.WTPDF_1_0_ACCESSIBILITY;
      case "wt1r" -> PDFAFlavour.WTPDF_1_0_REUSE;
      default -> PDFAFlavour.fromString(name);
    };
    if (found == null || found == PDFAFlavour.NO_FLAVOUR) {
      throw new IllegalArgumentException("no such flavour: " + name);
    }
    return found;
  }

  private static void judge(String name, PDFAFlavour flavour, String path) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new File(path), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(flavour, NO_LIMIT, false, true, false)) {
      report(name, path, validator.validate(parser));
    } catch (Exception | StackOverflowError error) {
      line("ERROR", name, path, "-", String.valueOf(error));
    }
  }

  private static void report(String name, String path, ValidationResult result) {
    if (result.isCompliant()) {
      line("PASS", name, path, "-", result.getTotalAssertions() + " checks");
      return;
    }
    Map<RuleId, TestAssertion> first = new LinkedHashMap<>();
    Map<RuleId, Integer> count = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        first.putIfAbsent(assertion.getRuleId(), assertion);
        count.merge(assertion.getRuleId(), 1, Integer::sum);
      }
    }
    if (first.isEmpty()) {
      line("FAIL", name, path, "-", "not compliant, no rule named");
    }
    first.forEach(
        (rule, assertion) ->
            line("FAIL", name, path, words(rule), words(assertion, count.get(rule))));
  }

  private static String words(RuleId rule) {
    return rule.getClause() + "-" + rule.getTestNumber();
  }

  private static String words(TestAssertion assertion, int count) {
    String message = assertion.getErrorMessage();
    if (message == null) {
      message = assertion.getMessage();
    }
    String place = assertion.getLocation().getContext();
    return message + " (" + count + " times, first at " + place + ")";
  }

  private static void line(String... fields) {
    for (int index = 0; index < fields.length; index++) {
      fields[index] = fields[index].replaceAll("\\s+", " ");
    }
    System.out.println(String.join("\t", fields));
  }
}
