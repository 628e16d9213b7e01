/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import org.akashi.model.storage.PackedId;
import org.akashi.model.Evidence;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getReportRef <em>Report Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getPage <em>Page</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getProperty <em>Property</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getStated <em>Stated</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getExtractor <em>Extractor</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getMention <em>Mention</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getDecidedAt <em>Decided At</em>}</li>
 *   <li>{@link org.akashi.model.internal.EvidenceImpl#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceImpl extends StixElementImpl implements Evidence {
	/**
	 * The default value of the '{@link #getReportRef() <em>Report Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportRef()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORT_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportRef() <em>Report Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportRef()
	 * @generated
	 * @ordered
	 */
	protected Object reportRef = REPORT_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected int page = PAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProperty() <em>Property</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperty()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPERTY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getProperty() <em>Property</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperty()
	 * @generated
	 * @ordered
	 */
	protected String property = PROPERTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStated() <em>Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStated()
	 * @generated
	 * @ordered
	 */
	protected static final String STATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStated() <em>Stated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStated()
	 * @generated
	 * @ordered
	 */
	protected String stated = STATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtractor() <em>Extractor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtractor()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTRACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtractor() <em>Extractor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtractor()
	 * @generated
	 * @ordered
	 */
	protected String extractor = EXTRACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final int CONFIDENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected int confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMention() <em>Mention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMention()
	 * @generated
	 * @ordered
	 */
	protected static final String MENTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMention() <em>Mention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMention()
	 * @generated
	 * @ordered
	 */
	protected String mention = MENTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedAt() <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedAt()
	 * @generated
	 * @ordered
	 */
	protected Object decidedAt = DECIDED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EVIDENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportRef() {
		return text(reportRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportRef(String newReportRef) {
		String oldReportRef = text(reportRef);
		reportRef = PackedId.of(newReportRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__REPORT_REF, oldReportRef, newReportRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPage() {
		return page;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage(int newPage) {
		int oldPage = page;
		page = newPage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__PAGE, oldPage, page));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProperty() {
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProperty(String newProperty) {
		String oldProperty = property;
		property = newProperty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__PROPERTY, oldProperty, property));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStated() {
		return stated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStated(String newStated) {
		String oldStated = stated;
		stated = newStated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__STATED, oldStated, stated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExtractor() {
		return extractor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtractor(String newExtractor) {
		String oldExtractor = extractor;
		extractor = newExtractor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__EXTRACTOR, oldExtractor, extractor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(int newConfidence) {
		int oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMention() {
		return mention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMention(String newMention) {
		String oldMention = mention;
		mention = newMention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__MENTION, oldMention, mention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedAt() {
		return text(decidedAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedAt(String newDecidedAt) {
		String oldDecidedAt = text(decidedAt);
		decidedAt = PackedTime.of(newDecidedAt);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__DECIDED_AT, oldDecidedAt, newDecidedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EVIDENCE__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EVIDENCE__REPORT_REF:
				return getReportRef();
			case ModelPackage.EVIDENCE__SHA256:
				return getSha256();
			case ModelPackage.EVIDENCE__START:
				return getStart();
			case ModelPackage.EVIDENCE__END:
				return getEnd();
			case ModelPackage.EVIDENCE__PAGE:
				return getPage();
			case ModelPackage.EVIDENCE__QUOTE:
				return getQuote();
			case ModelPackage.EVIDENCE__PROPERTY:
				return getProperty();
			case ModelPackage.EVIDENCE__STATED:
				return getStated();
			case ModelPackage.EVIDENCE__EXTRACTOR:
				return getExtractor();
			case ModelPackage.EVIDENCE__CONFIDENCE:
				return getConfidence();
			case ModelPackage.EVIDENCE__MENTION:
				return getMention();
			case ModelPackage.EVIDENCE__DECIDED_BY:
				return getDecidedBy();
			case ModelPackage.EVIDENCE__DECIDED_AT:
				return getDecidedAt();
			case ModelPackage.EVIDENCE__WHY:
				return getWhy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.EVIDENCE__REPORT_REF:
				setReportRef((String)newValue);
				return;
			case ModelPackage.EVIDENCE__SHA256:
				setSha256((String)newValue);
				return;
			case ModelPackage.EVIDENCE__START:
				setStart((Integer)newValue);
				return;
			case ModelPackage.EVIDENCE__END:
				setEnd((Integer)newValue);
				return;
			case ModelPackage.EVIDENCE__PAGE:
				setPage((Integer)newValue);
				return;
			case ModelPackage.EVIDENCE__QUOTE:
				setQuote((String)newValue);
				return;
			case ModelPackage.EVIDENCE__PROPERTY:
				setProperty((String)newValue);
				return;
			case ModelPackage.EVIDENCE__STATED:
				setStated((String)newValue);
				return;
			case ModelPackage.EVIDENCE__EXTRACTOR:
				setExtractor((String)newValue);
				return;
			case ModelPackage.EVIDENCE__CONFIDENCE:
				setConfidence((Integer)newValue);
				return;
			case ModelPackage.EVIDENCE__MENTION:
				setMention((String)newValue);
				return;
			case ModelPackage.EVIDENCE__DECIDED_BY:
				setDecidedBy((String)newValue);
				return;
			case ModelPackage.EVIDENCE__DECIDED_AT:
				setDecidedAt((String)newValue);
				return;
			case ModelPackage.EVIDENCE__WHY:
				setWhy((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.EVIDENCE__REPORT_REF:
				setReportRef(REPORT_REF_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__START:
				setStart(START_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__PAGE:
				setPage(PAGE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__PROPERTY:
				setProperty(PROPERTY_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__STATED:
				setStated(STATED_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__EXTRACTOR:
				setExtractor(EXTRACTOR_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__MENTION:
				setMention(MENTION_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__DECIDED_AT:
				setDecidedAt(DECIDED_AT_EDEFAULT);
				return;
			case ModelPackage.EVIDENCE__WHY:
				setWhy(WHY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.EVIDENCE__REPORT_REF:
				return REPORT_REF_EDEFAULT == null ? reportRef != null : !REPORT_REF_EDEFAULT.equals(reportRef);
			case ModelPackage.EVIDENCE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case ModelPackage.EVIDENCE__START:
				return start != START_EDEFAULT;
			case ModelPackage.EVIDENCE__END:
				return end != END_EDEFAULT;
			case ModelPackage.EVIDENCE__PAGE:
				return page != PAGE_EDEFAULT;
			case ModelPackage.EVIDENCE__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case ModelPackage.EVIDENCE__PROPERTY:
				return PROPERTY_EDEFAULT == null ? property != null : !PROPERTY_EDEFAULT.equals(property);
			case ModelPackage.EVIDENCE__STATED:
				return STATED_EDEFAULT == null ? stated != null : !STATED_EDEFAULT.equals(stated);
			case ModelPackage.EVIDENCE__EXTRACTOR:
				return EXTRACTOR_EDEFAULT == null ? extractor != null : !EXTRACTOR_EDEFAULT.equals(extractor);
			case ModelPackage.EVIDENCE__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case ModelPackage.EVIDENCE__MENTION:
				return MENTION_EDEFAULT == null ? mention != null : !MENTION_EDEFAULT.equals(mention);
			case ModelPackage.EVIDENCE__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
			case ModelPackage.EVIDENCE__DECIDED_AT:
				return DECIDED_AT_EDEFAULT == null ? decidedAt != null : !DECIDED_AT_EDEFAULT.equals(decidedAt);
			case ModelPackage.EVIDENCE__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (reportRef: ");
		result.append(reportRef);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", page: ");
		result.append(page);
		result.append(", quote: ");
		result.append(quote);
		result.append(", property: ");
		result.append(property);
		result.append(", stated: ");
		result.append(stated);
		result.append(", extractor: ");
		result.append(extractor);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", mention: ");
		result.append(mention);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", decidedAt: ");
		result.append(decidedAt);
		result.append(", why: ");
		result.append(why);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.EVIDENCE__REPORT_REF:
				return reportRef;
			case ModelPackage.EVIDENCE__SHA256:
				return sha256;
			case ModelPackage.EVIDENCE__START:
				return start;
			case ModelPackage.EVIDENCE__END:
				return end;
			case ModelPackage.EVIDENCE__PAGE:
				return page;
			case ModelPackage.EVIDENCE__QUOTE:
				return quote;
			case ModelPackage.EVIDENCE__PROPERTY:
				return property;
			case ModelPackage.EVIDENCE__STATED:
				return stated;
			case ModelPackage.EVIDENCE__EXTRACTOR:
				return extractor;
			case ModelPackage.EVIDENCE__CONFIDENCE:
				return confidence;
			case ModelPackage.EVIDENCE__MENTION:
				return mention;
			case ModelPackage.EVIDENCE__DECIDED_BY:
				return decidedBy;
			case ModelPackage.EVIDENCE__DECIDED_AT:
				return decidedAt;
			case ModelPackage.EVIDENCE__WHY:
				return why;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.EVIDENCE__REPORT_REF:
				this.reportRef = value;
				return;
			case ModelPackage.EVIDENCE__SHA256:
				this.sha256 = (String)value;
				return;
			case ModelPackage.EVIDENCE__START:
				this.start = (Integer)value;
				return;
			case ModelPackage.EVIDENCE__END:
				this.end = (Integer)value;
				return;
			case ModelPackage.EVIDENCE__PAGE:
				this.page = (Integer)value;
				return;
			case ModelPackage.EVIDENCE__QUOTE:
				this.quote = (String)value;
				return;
			case ModelPackage.EVIDENCE__PROPERTY:
				this.property = (String)value;
				return;
			case ModelPackage.EVIDENCE__STATED:
				this.stated = (String)value;
				return;
			case ModelPackage.EVIDENCE__EXTRACTOR:
				this.extractor = (String)value;
				return;
			case ModelPackage.EVIDENCE__CONFIDENCE:
				this.confidence = (Integer)value;
				return;
			case ModelPackage.EVIDENCE__MENTION:
				this.mention = (String)value;
				return;
			case ModelPackage.EVIDENCE__DECIDED_BY:
				this.decidedBy = (String)value;
				return;
			case ModelPackage.EVIDENCE__DECIDED_AT:
				this.decidedAt = value;
				return;
			case ModelPackage.EVIDENCE__WHY:
				this.why = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //EvidenceImpl
