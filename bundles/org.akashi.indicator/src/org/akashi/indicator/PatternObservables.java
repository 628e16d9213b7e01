package org.akashi.indicator;
import java.util.List;
import org.akashi.observable.Observable;
final class PatternObservables { static List<Observable> in(String p) { return List.of(); } }
