/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.EmailMessage;
import org.akashi.model.EmailMimePart;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Email Message</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getIsMultipart <em>Is Multipart</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getContentType <em>Content Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getFromRef <em>From Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getSenderRef <em>Sender Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getToRefs <em>To Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getCcRefs <em>Cc Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getBccRefs <em>Bcc Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getMessageId <em>Message Id</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getReceivedLines <em>Received Lines</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getAdditionalHeaderFields <em>Additional Header Fields</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getBodyMultipart <em>Body Multipart</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMessageImpl#getRawEmailRef <em>Raw Email Ref</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmailMessageImpl extends CyberObservableImpl implements EmailMessage {
	/**
	 * The default value of the '{@link #getIsMultipart() <em>Is Multipart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsMultipart()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_MULTIPART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsMultipart() <em>Is Multipart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsMultipart()
	 * @generated
	 * @ordered
	 */
	protected Boolean isMultipart = IS_MULTIPART_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected Object date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentType() <em>Content Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentType()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentType() <em>Content Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentType()
	 * @generated
	 * @ordered
	 */
	protected String contentType = CONTENT_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromRef() <em>From Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromRef()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFromRef() <em>From Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromRef()
	 * @generated
	 * @ordered
	 */
	protected Object fromRef = FROM_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getSenderRef() <em>Sender Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenderRef()
	 * @generated
	 * @ordered
	 */
	protected static final String SENDER_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSenderRef() <em>Sender Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenderRef()
	 * @generated
	 * @ordered
	 */
	protected Object senderRef = SENDER_REF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getToRefs() <em>To Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToRefs()
	 * @generated
	 * @ordered
	 */
	protected Object toRefs;

	/**
	 * The cached value of the '{@link #getCcRefs() <em>Cc Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCcRefs()
	 * @generated
	 * @ordered
	 */
	protected Object ccRefs;

	/**
	 * The cached value of the '{@link #getBccRefs() <em>Bcc Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBccRefs()
	 * @generated
	 * @ordered
	 */
	protected Object bccRefs;

	/**
	 * The default value of the '{@link #getMessageId() <em>Message Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessageId()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSAGE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessageId() <em>Message Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessageId()
	 * @generated
	 * @ordered
	 */
	protected String messageId = MESSAGE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReceivedLines() <em>Received Lines</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedLines()
	 * @generated
	 * @ordered
	 */
	protected Object receivedLines;

	/**
	 * The cached value of the '{@link #getAdditionalHeaderFields() <em>Additional Header Fields</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditionalHeaderFields()
	 * @generated
	 * @ordered
	 */
	protected Object additionalHeaderFields;

	/**
	 * The default value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected String body = BODY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBodyMultipart() <em>Body Multipart</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyMultipart()
	 * @generated
	 * @ordered
	 */
	protected Object bodyMultipart;

	/**
	 * The default value of the '{@link #getRawEmailRef() <em>Raw Email Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawEmailRef()
	 * @generated
	 * @ordered
	 */
	protected static final String RAW_EMAIL_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRawEmailRef() <em>Raw Email Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRawEmailRef()
	 * @generated
	 * @ordered
	 */
	protected Object rawEmailRef = RAW_EMAIL_REF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EmailMessageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EMAIL_MESSAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsMultipart() {
		return isMultipart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsMultipart(Boolean newIsMultipart) {
		Boolean oldIsMultipart = isMultipart;
		isMultipart = newIsMultipart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MESSAGE__IS_MULTIPART, oldIsMultipart, isMultipart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return text(date);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = text(date);
		date = PackedTime.of(newDate);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MESSAGE__DATE, oldDate, newDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentType() {
		return contentType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentType(String newContentType) {
		String oldContentType = contentType;
		contentType = newContentType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MESSAGE__CONTENT_TYPE, oldContentType, contentType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFromRef() {
		return text(fromRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromRef(String newFromRef) {
		String oldFromRef = text(fromRef);
		fromRef = PackedId.of(newFromRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MESSAGE__FROM_REF, oldFromRef, newFromRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSenderRef() {
		return text(senderRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSenderRef(String newSenderRef) {
		String oldSenderRef = text(senderRef);
		senderRef = PackedId.of(newSenderRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MESSAGE__SENDER_REF, oldSenderRef, newSenderRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getToRefs() {
		if (!(toRefs instanceof EList<?>)) {
			toRefs = unpackedTexts(toRefs, ModelPackage.EMAIL_MESSAGE__TO_REFS);
		}
		return list(toRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCcRefs() {
		if (!(ccRefs instanceof EList<?>)) {
			ccRefs = unpackedTexts(ccRefs, ModelPackage.EMAIL_MESSAGE__CC_REFS);
		}
		return list(ccRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBccRefs() {
		if (!(bccRefs instanceof EList<?>)) {
			bccRefs = unpackedTexts(bccRefs, ModelPackage.EMAIL_MESSAGE__BCC_REFS);
		}
		return list(bccRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessageId() {
		return messageId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessageId(String newMessageId) {
		String oldMessageId = messageId;
		messageId = newMessageId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MESSAGE__MESSAGE_ID, oldMessageId, messageId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MESSAGE__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReceivedLines() {
		if (!(receivedLines instanceof EList<?>)) {
			receivedLines = unpackedTexts(receivedLines, ModelPackage.EMAIL_MESSAGE__RECEIVED_LINES);
		}
		return list(receivedLines);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getAdditionalHeaderFields() {
		if (!(additionalHeaderFields instanceof EList<?>)) {
			additionalHeaderFields = unpackedMap(additionalHeaderFields, ModelPackage.EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS);
		}
		return map(additionalHeaderFields);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(String newBody) {
		String oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MESSAGE__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EmailMimePart> getBodyMultipart() {
		if (!(bodyMultipart instanceof EList<?>)) {
			bodyMultipart = unpackedParts(bodyMultipart, EmailMimePart.class, ModelPackage.EMAIL_MESSAGE__BODY_MULTIPART);
		}
		return list(bodyMultipart);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRawEmailRef() {
		return text(rawEmailRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRawEmailRef(String newRawEmailRef) {
		String oldRawEmailRef = text(rawEmailRef);
		rawEmailRef = PackedId.of(newRawEmailRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MESSAGE__RAW_EMAIL_REF, oldRawEmailRef, newRawEmailRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS:
				return ((InternalEList<?>)getAdditionalHeaderFields()).basicRemove(otherEnd, msgs);
			case ModelPackage.EMAIL_MESSAGE__BODY_MULTIPART:
				return ((InternalEList<?>)getBodyMultipart()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EMAIL_MESSAGE__IS_MULTIPART:
				return getIsMultipart();
			case ModelPackage.EMAIL_MESSAGE__DATE:
				return getDate();
			case ModelPackage.EMAIL_MESSAGE__CONTENT_TYPE:
				return getContentType();
			case ModelPackage.EMAIL_MESSAGE__FROM_REF:
				return getFromRef();
			case ModelPackage.EMAIL_MESSAGE__SENDER_REF:
				return getSenderRef();
			case ModelPackage.EMAIL_MESSAGE__TO_REFS:
				return getToRefs();
			case ModelPackage.EMAIL_MESSAGE__CC_REFS:
				return getCcRefs();
			case ModelPackage.EMAIL_MESSAGE__BCC_REFS:
				return getBccRefs();
			case ModelPackage.EMAIL_MESSAGE__MESSAGE_ID:
				return getMessageId();
			case ModelPackage.EMAIL_MESSAGE__SUBJECT:
				return getSubject();
			case ModelPackage.EMAIL_MESSAGE__RECEIVED_LINES:
				return getReceivedLines();
			case ModelPackage.EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS:
				if (coreType) return getAdditionalHeaderFields();
				else return getAdditionalHeaderFields().map();
			case ModelPackage.EMAIL_MESSAGE__BODY:
				return getBody();
			case ModelPackage.EMAIL_MESSAGE__BODY_MULTIPART:
				return getBodyMultipart();
			case ModelPackage.EMAIL_MESSAGE__RAW_EMAIL_REF:
				return getRawEmailRef();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.EMAIL_MESSAGE__IS_MULTIPART:
				setIsMultipart((Boolean)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__DATE:
				setDate((String)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__CONTENT_TYPE:
				setContentType((String)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__FROM_REF:
				setFromRef((String)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__SENDER_REF:
				setSenderRef((String)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__TO_REFS:
				getToRefs().clear();
				getToRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__CC_REFS:
				getCcRefs().clear();
				getCcRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__BCC_REFS:
				getBccRefs().clear();
				getBccRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__MESSAGE_ID:
				setMessageId((String)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__SUBJECT:
				setSubject((String)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__RECEIVED_LINES:
				getReceivedLines().clear();
				getReceivedLines().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS:
				((EStructuralFeature.Setting)getAdditionalHeaderFields()).set(newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__BODY:
				setBody((String)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__BODY_MULTIPART:
				getBodyMultipart().clear();
				getBodyMultipart().addAll((Collection<? extends EmailMimePart>)newValue);
				return;
			case ModelPackage.EMAIL_MESSAGE__RAW_EMAIL_REF:
				setRawEmailRef((String)newValue);
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
			case ModelPackage.EMAIL_MESSAGE__IS_MULTIPART:
				setIsMultipart(IS_MULTIPART_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MESSAGE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MESSAGE__CONTENT_TYPE:
				setContentType(CONTENT_TYPE_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MESSAGE__FROM_REF:
				setFromRef(FROM_REF_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MESSAGE__SENDER_REF:
				setSenderRef(SENDER_REF_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MESSAGE__TO_REFS:
				getToRefs().clear();
				return;
			case ModelPackage.EMAIL_MESSAGE__CC_REFS:
				getCcRefs().clear();
				return;
			case ModelPackage.EMAIL_MESSAGE__BCC_REFS:
				getBccRefs().clear();
				return;
			case ModelPackage.EMAIL_MESSAGE__MESSAGE_ID:
				setMessageId(MESSAGE_ID_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MESSAGE__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MESSAGE__RECEIVED_LINES:
				getReceivedLines().clear();
				return;
			case ModelPackage.EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS:
				getAdditionalHeaderFields().clear();
				return;
			case ModelPackage.EMAIL_MESSAGE__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MESSAGE__BODY_MULTIPART:
				getBodyMultipart().clear();
				return;
			case ModelPackage.EMAIL_MESSAGE__RAW_EMAIL_REF:
				setRawEmailRef(RAW_EMAIL_REF_EDEFAULT);
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
			case ModelPackage.EMAIL_MESSAGE__IS_MULTIPART:
				return IS_MULTIPART_EDEFAULT == null ? isMultipart != null : !IS_MULTIPART_EDEFAULT.equals(isMultipart);
			case ModelPackage.EMAIL_MESSAGE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.EMAIL_MESSAGE__CONTENT_TYPE:
				return CONTENT_TYPE_EDEFAULT == null ? contentType != null : !CONTENT_TYPE_EDEFAULT.equals(contentType);
			case ModelPackage.EMAIL_MESSAGE__FROM_REF:
				return FROM_REF_EDEFAULT == null ? fromRef != null : !FROM_REF_EDEFAULT.equals(fromRef);
			case ModelPackage.EMAIL_MESSAGE__SENDER_REF:
				return SENDER_REF_EDEFAULT == null ? senderRef != null : !SENDER_REF_EDEFAULT.equals(senderRef);
			case ModelPackage.EMAIL_MESSAGE__TO_REFS:
				return isFilled(toRefs);
			case ModelPackage.EMAIL_MESSAGE__CC_REFS:
				return isFilled(ccRefs);
			case ModelPackage.EMAIL_MESSAGE__BCC_REFS:
				return isFilled(bccRefs);
			case ModelPackage.EMAIL_MESSAGE__MESSAGE_ID:
				return MESSAGE_ID_EDEFAULT == null ? messageId != null : !MESSAGE_ID_EDEFAULT.equals(messageId);
			case ModelPackage.EMAIL_MESSAGE__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case ModelPackage.EMAIL_MESSAGE__RECEIVED_LINES:
				return isFilled(receivedLines);
			case ModelPackage.EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS:
				return isFilled(additionalHeaderFields);
			case ModelPackage.EMAIL_MESSAGE__BODY:
				return BODY_EDEFAULT == null ? body != null : !BODY_EDEFAULT.equals(body);
			case ModelPackage.EMAIL_MESSAGE__BODY_MULTIPART:
				return isFilled(bodyMultipart);
			case ModelPackage.EMAIL_MESSAGE__RAW_EMAIL_REF:
				return RAW_EMAIL_REF_EDEFAULT == null ? rawEmailRef != null : !RAW_EMAIL_REF_EDEFAULT.equals(rawEmailRef);
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
		result.append(" (isMultipart: ");
		result.append(isMultipart);
		result.append(", date: ");
		result.append(date);
		result.append(", contentType: ");
		result.append(contentType);
		result.append(", fromRef: ");
		result.append(fromRef);
		result.append(", senderRef: ");
		result.append(senderRef);
		result.append(", toRefs: ");
		result.append(shown(toRefs));
		result.append(", ccRefs: ");
		result.append(shown(ccRefs));
		result.append(", bccRefs: ");
		result.append(shown(bccRefs));
		result.append(", messageId: ");
		result.append(messageId);
		result.append(", subject: ");
		result.append(subject);
		result.append(", receivedLines: ");
		result.append(shown(receivedLines));
		result.append(", body: ");
		result.append(body);
		result.append(", rawEmailRef: ");
		result.append(rawEmailRef);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.EMAIL_MESSAGE__IS_MULTIPART:
				return isMultipart;
			case ModelPackage.EMAIL_MESSAGE__DATE:
				return date;
			case ModelPackage.EMAIL_MESSAGE__CONTENT_TYPE:
				return contentType;
			case ModelPackage.EMAIL_MESSAGE__FROM_REF:
				return fromRef;
			case ModelPackage.EMAIL_MESSAGE__SENDER_REF:
				return senderRef;
			case ModelPackage.EMAIL_MESSAGE__TO_REFS:
				return toRefs;
			case ModelPackage.EMAIL_MESSAGE__CC_REFS:
				return ccRefs;
			case ModelPackage.EMAIL_MESSAGE__BCC_REFS:
				return bccRefs;
			case ModelPackage.EMAIL_MESSAGE__MESSAGE_ID:
				return messageId;
			case ModelPackage.EMAIL_MESSAGE__SUBJECT:
				return subject;
			case ModelPackage.EMAIL_MESSAGE__RECEIVED_LINES:
				return receivedLines;
			case ModelPackage.EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS:
				return additionalHeaderFields;
			case ModelPackage.EMAIL_MESSAGE__BODY:
				return body;
			case ModelPackage.EMAIL_MESSAGE__BODY_MULTIPART:
				return bodyMultipart;
			case ModelPackage.EMAIL_MESSAGE__RAW_EMAIL_REF:
				return rawEmailRef;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.EMAIL_MESSAGE__IS_MULTIPART:
				this.isMultipart = (Boolean)value;
				return;
			case ModelPackage.EMAIL_MESSAGE__DATE:
				this.date = value;
				return;
			case ModelPackage.EMAIL_MESSAGE__CONTENT_TYPE:
				this.contentType = (String)value;
				return;
			case ModelPackage.EMAIL_MESSAGE__FROM_REF:
				this.fromRef = value;
				return;
			case ModelPackage.EMAIL_MESSAGE__SENDER_REF:
				this.senderRef = value;
				return;
			case ModelPackage.EMAIL_MESSAGE__TO_REFS:
				this.toRefs = value;
				return;
			case ModelPackage.EMAIL_MESSAGE__CC_REFS:
				this.ccRefs = value;
				return;
			case ModelPackage.EMAIL_MESSAGE__BCC_REFS:
				this.bccRefs = value;
				return;
			case ModelPackage.EMAIL_MESSAGE__MESSAGE_ID:
				this.messageId = (String)value;
				return;
			case ModelPackage.EMAIL_MESSAGE__SUBJECT:
				this.subject = (String)value;
				return;
			case ModelPackage.EMAIL_MESSAGE__RECEIVED_LINES:
				this.receivedLines = value;
				return;
			case ModelPackage.EMAIL_MESSAGE__ADDITIONAL_HEADER_FIELDS:
				this.additionalHeaderFields = value;
				return;
			case ModelPackage.EMAIL_MESSAGE__BODY:
				this.body = (String)value;
				return;
			case ModelPackage.EMAIL_MESSAGE__BODY_MULTIPART:
				this.bodyMultipart = value;
				return;
			case ModelPackage.EMAIL_MESSAGE__RAW_EMAIL_REF:
				this.rawEmailRef = value;
				return;
		}
		super.pack(featureID, value);
	}

} //EmailMessageImpl
