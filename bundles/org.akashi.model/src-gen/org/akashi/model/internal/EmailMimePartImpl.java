/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import org.akashi.model.EmailMimePart;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Email Mime Part</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.EmailMimePartImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMimePartImpl#getBodyRawRef <em>Body Raw Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMimePartImpl#getContentType <em>Content Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.EmailMimePartImpl#getContentDisposition <em>Content Disposition</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmailMimePartImpl extends StixElementImpl implements EmailMimePart {
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
	 * The default value of the '{@link #getBodyRawRef() <em>Body Raw Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyRawRef()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_RAW_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBodyRawRef() <em>Body Raw Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyRawRef()
	 * @generated
	 * @ordered
	 */
	protected Object bodyRawRef = BODY_RAW_REF_EDEFAULT;

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
	 * The default value of the '{@link #getContentDisposition() <em>Content Disposition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentDisposition()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_DISPOSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentDisposition() <em>Content Disposition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentDisposition()
	 * @generated
	 * @ordered
	 */
	protected String contentDisposition = CONTENT_DISPOSITION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EmailMimePartImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EMAIL_MIME_PART;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MIME_PART__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBodyRawRef() {
		return text(bodyRawRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBodyRawRef(String newBodyRawRef) {
		String oldBodyRawRef = text(bodyRawRef);
		bodyRawRef = PackedId.of(newBodyRawRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MIME_PART__BODY_RAW_REF, oldBodyRawRef, newBodyRawRef));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MIME_PART__CONTENT_TYPE, oldContentType, contentType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentDisposition() {
		return contentDisposition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentDisposition(String newContentDisposition) {
		String oldContentDisposition = contentDisposition;
		contentDisposition = newContentDisposition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EMAIL_MIME_PART__CONTENT_DISPOSITION, oldContentDisposition, contentDisposition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EMAIL_MIME_PART__BODY:
				return getBody();
			case ModelPackage.EMAIL_MIME_PART__BODY_RAW_REF:
				return getBodyRawRef();
			case ModelPackage.EMAIL_MIME_PART__CONTENT_TYPE:
				return getContentType();
			case ModelPackage.EMAIL_MIME_PART__CONTENT_DISPOSITION:
				return getContentDisposition();
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
			case ModelPackage.EMAIL_MIME_PART__BODY:
				setBody((String)newValue);
				return;
			case ModelPackage.EMAIL_MIME_PART__BODY_RAW_REF:
				setBodyRawRef((String)newValue);
				return;
			case ModelPackage.EMAIL_MIME_PART__CONTENT_TYPE:
				setContentType((String)newValue);
				return;
			case ModelPackage.EMAIL_MIME_PART__CONTENT_DISPOSITION:
				setContentDisposition((String)newValue);
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
			case ModelPackage.EMAIL_MIME_PART__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MIME_PART__BODY_RAW_REF:
				setBodyRawRef(BODY_RAW_REF_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MIME_PART__CONTENT_TYPE:
				setContentType(CONTENT_TYPE_EDEFAULT);
				return;
			case ModelPackage.EMAIL_MIME_PART__CONTENT_DISPOSITION:
				setContentDisposition(CONTENT_DISPOSITION_EDEFAULT);
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
			case ModelPackage.EMAIL_MIME_PART__BODY:
				return BODY_EDEFAULT == null ? body != null : !BODY_EDEFAULT.equals(body);
			case ModelPackage.EMAIL_MIME_PART__BODY_RAW_REF:
				return BODY_RAW_REF_EDEFAULT == null ? bodyRawRef != null : !BODY_RAW_REF_EDEFAULT.equals(bodyRawRef);
			case ModelPackage.EMAIL_MIME_PART__CONTENT_TYPE:
				return CONTENT_TYPE_EDEFAULT == null ? contentType != null : !CONTENT_TYPE_EDEFAULT.equals(contentType);
			case ModelPackage.EMAIL_MIME_PART__CONTENT_DISPOSITION:
				return CONTENT_DISPOSITION_EDEFAULT == null ? contentDisposition != null : !CONTENT_DISPOSITION_EDEFAULT.equals(contentDisposition);
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
		result.append(" (body: ");
		result.append(body);
		result.append(", bodyRawRef: ");
		result.append(bodyRawRef);
		result.append(", contentType: ");
		result.append(contentType);
		result.append(", contentDisposition: ");
		result.append(contentDisposition);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.EMAIL_MIME_PART__BODY:
				return body;
			case ModelPackage.EMAIL_MIME_PART__BODY_RAW_REF:
				return bodyRawRef;
			case ModelPackage.EMAIL_MIME_PART__CONTENT_TYPE:
				return contentType;
			case ModelPackage.EMAIL_MIME_PART__CONTENT_DISPOSITION:
				return contentDisposition;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.EMAIL_MIME_PART__BODY:
				this.body = (String)value;
				return;
			case ModelPackage.EMAIL_MIME_PART__BODY_RAW_REF:
				this.bodyRawRef = value;
				return;
			case ModelPackage.EMAIL_MIME_PART__CONTENT_TYPE:
				this.contentType = (String)value;
				return;
			case ModelPackage.EMAIL_MIME_PART__CONTENT_DISPOSITION:
				this.contentDisposition = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //EmailMimePartImpl
