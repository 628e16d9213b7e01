package org.akashi.observable.internal;

import java.util.BitSet;

/**
 * Which numbers of MITRE's lists name something: CWE 4.18 and CAPEC 3.9 (ids only; CWE and CAPEC are © The MITRE
 * Corporation, free to use under their terms of use). Numbers greater than the greatest of the list may be newer.
 */
final class WeaknessIds {

	private static final BitSet CWE = numbers("5-9 11-15 20 22-59 61-62 64-67 69 72-91 93-99 102-131 134-135 138 140-168 170 172-188 "
			+ "190-198 200-215 219-224 226 228-246 248 250 252-253 256-263 266-274 276-291 293-309 311-319 321-354 356-360 362-364 "
			+ "366-370 372 374-375 377-379 382-386 390-397 400-410 412-416 419-422 424-428 430-437 439-441 444 446-451 453-457 "
			+ "459-460 462-464 466-484 486-489 491-502 506-512 514-515 520-532 535-541 543-544 546-556 558 560-568 570-591 593-595 "
			+ "597-603 605-628 636-657 662-676 680-698 703-708 710 732-733 749 754-768 770-799 804-807 820-839 841-843 862-863 "
			+ "908-918 920-927 939-943 1004 1007 1021-1025 1037-1039 1041-1080 1082-1127 1164 1173-1174 1176-1177 1188-1193 1204 "
			+ "1209 1220-1224 1229-1236 1239-1304 1310-1323 1325-1336 1338-1339 1341-1342 1351 1357 1384-1386 1389-1395 1419-1423 "
			+ "1426-1429 1431 1434");
	/** Views and categories of CWE that advisories cite beside weaknesses: Top 25 lists, OWASP, «Other». */
	private static final BitSet CWE_GROUPS = numbers("1-4 10 16-19 21 254-255 264-265 310 361 387-389 398-399 417 438 442 452 465 "
			+ "485 518 559 604 629-635 658-661 677-679 699-702 711-731 734-748 750-753 769 800-803 808-819 840 844-861 864-907 "
			+ "919 928-938 1000-1003 1005-1006 1008-1020 1026-1036 1128-1163 1165-1172 1175 1178-1187 1194-1203 1205-1208 "
			+ "1210-1219 1225-1228 1237-1238 1305-1309 1337 1340 1343-1350 1352-1356 1358-1383 1387-1388 1396-1418 1424-1425 1430 "
			+ "1432-1433");
	private static final BitSet CAPEC = numbers("1-55 57-81 83-90 92-98 100-105 107-117 120-151 153-155 157-170 173-204 206-209 212 "
			+ "215-222 224 226-231 233-234 237 240 242-245 247-248 250-253 256 261 263 267-268 270-279 285 287 290-310 312-313 "
			+ "317-332 383-395 397-402 406-407 410 412-418 420-429 433-435 438-448 452 456-482 485-511 516-524 528-552 554-556 "
			+ "558-565 568-569 571-601 603-628 630-657 660-682 690-702");
	private static final int NEWEST_CWE = 1999;
	private static final int NEWEST_CAPEC = 799;

	private WeaknessIds() {
	}

	/** Whether the number is a weakness, or one of the groups of them, or newer than the list. */
	static boolean isWeakness(int number) {
		return CWE.get(number) || CWE_GROUPS.get(number) || number >= CWE.length() && number <= NEWEST_CWE;
	}

	/** Whether the number is an attack pattern, or newer than the list. */
	static boolean isAttackPattern(int number) {
		return CAPEC.get(number) || number >= CAPEC.length() && number <= NEWEST_CAPEC;
	}

	private static BitSet numbers(String ranges) {
		BitSet set = new BitSet();
		for (String range : ranges.split(" ")) {
			int dash = range.indexOf('-');
			int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
			int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
			set.set(first, last + 1);
		}
		return set;
	}
}
