/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.storage.PackedId;
import org.akashi.model.HttpRequestExt;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Http Request Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.HttpRequestExtImpl#getRequestMethod <em>Request Method</em>}</li>
 *   <li>{@link org.akashi.model.internal.HttpRequestExtImpl#getRequestValue <em>Request Value</em>}</li>
 *   <li>{@link org.akashi.model.internal.HttpRequestExtImpl#getRequestVersion <em>Request Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.HttpRequestExtImpl#getRequestHeader <em>Request Header</em>}</li>
 *   <li>{@link org.akashi.model.internal.HttpRequestExtImpl#getMessageBodyLength <em>Message Body Length</em>}</li>
 *   <li>{@link org.akashi.model.internal.HttpRequestExtImpl#getMessageBodyDataRef <em>Message Body Data Ref</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HttpRequestExtImpl extends StixElementImpl implements HttpRequestExt {
	/**
	 * The default value of the '{@link #getRequestMethod() <em>Request Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUEST_METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequestMethod() <em>Request Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestMethod()
	 * @generated
	 * @ordered
	 */
	protected String requestMethod = REQUEST_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequestValue() <em>Request Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestValue()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUEST_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequestValue() <em>Request Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestValue()
	 * @generated
	 * @ordered
	 */
	protected String requestValue = REQUEST_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequestVersion() <em>Request Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUEST_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequestVersion() <em>Request Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestVersion()
	 * @generated
	 * @ordered
	 */
	protected String requestVersion = REQUEST_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequestHeader() <em>Request Header</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestHeader()
	 * @generated
	 * @ordered
	 */
	protected Object requestHeader;

	/**
	 * The default value of the '{@link #getMessageBodyLength() <em>Message Body Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessageBodyLength()
	 * @generated
	 * @ordered
	 */
	protected static final Long MESSAGE_BODY_LENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessageBodyLength() <em>Message Body Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessageBodyLength()
	 * @generated
	 * @ordered
	 */
	protected Long messageBodyLength = MESSAGE_BODY_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessageBodyDataRef() <em>Message Body Data Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessageBodyDataRef()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSAGE_BODY_DATA_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessageBodyDataRef() <em>Message Body Data Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessageBodyDataRef()
	 * @generated
	 * @ordered
	 */
	protected Object messageBodyDataRef = MESSAGE_BODY_DATA_REF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HttpRequestExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.HTTP_REQUEST_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequestMethod() {
		return requestMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequestMethod(String newRequestMethod) {
		String oldRequestMethod = requestMethod;
		requestMethod = newRequestMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HTTP_REQUEST_EXT__REQUEST_METHOD, oldRequestMethod, requestMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequestValue() {
		return requestValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequestValue(String newRequestValue) {
		String oldRequestValue = requestValue;
		requestValue = newRequestValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HTTP_REQUEST_EXT__REQUEST_VALUE, oldRequestValue, requestValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequestVersion() {
		return requestVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequestVersion(String newRequestVersion) {
		String oldRequestVersion = requestVersion;
		requestVersion = newRequestVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HTTP_REQUEST_EXT__REQUEST_VERSION, oldRequestVersion, requestVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getRequestHeader() {
		if (!(requestHeader instanceof EList<?>)) {
			requestHeader = unpackedMap(requestHeader, ModelPackage.HTTP_REQUEST_EXT__REQUEST_HEADER);
		}
		return map(requestHeader);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getMessageBodyLength() {
		return messageBodyLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessageBodyLength(Long newMessageBodyLength) {
		Long oldMessageBodyLength = messageBodyLength;
		messageBodyLength = newMessageBodyLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH, oldMessageBodyLength, messageBodyLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessageBodyDataRef() {
		return text(messageBodyDataRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessageBodyDataRef(String newMessageBodyDataRef) {
		String oldMessageBodyDataRef = text(messageBodyDataRef);
		messageBodyDataRef = PackedId.of(newMessageBodyDataRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF, oldMessageBodyDataRef, newMessageBodyDataRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_HEADER:
				return ((InternalEList<?>)getRequestHeader()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_METHOD:
				return getRequestMethod();
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VALUE:
				return getRequestValue();
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VERSION:
				return getRequestVersion();
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_HEADER:
				if (coreType) return getRequestHeader();
				else return getRequestHeader().map();
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH:
				return getMessageBodyLength();
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF:
				return getMessageBodyDataRef();
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
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_METHOD:
				setRequestMethod((String)newValue);
				return;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VALUE:
				setRequestValue((String)newValue);
				return;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VERSION:
				setRequestVersion((String)newValue);
				return;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_HEADER:
				((EStructuralFeature.Setting)getRequestHeader()).set(newValue);
				return;
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH:
				setMessageBodyLength((Long)newValue);
				return;
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF:
				setMessageBodyDataRef((String)newValue);
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
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_METHOD:
				setRequestMethod(REQUEST_METHOD_EDEFAULT);
				return;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VALUE:
				setRequestValue(REQUEST_VALUE_EDEFAULT);
				return;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VERSION:
				setRequestVersion(REQUEST_VERSION_EDEFAULT);
				return;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_HEADER:
				getRequestHeader().clear();
				return;
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH:
				setMessageBodyLength(MESSAGE_BODY_LENGTH_EDEFAULT);
				return;
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF:
				setMessageBodyDataRef(MESSAGE_BODY_DATA_REF_EDEFAULT);
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
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_METHOD:
				return REQUEST_METHOD_EDEFAULT == null ? requestMethod != null : !REQUEST_METHOD_EDEFAULT.equals(requestMethod);
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VALUE:
				return REQUEST_VALUE_EDEFAULT == null ? requestValue != null : !REQUEST_VALUE_EDEFAULT.equals(requestValue);
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VERSION:
				return REQUEST_VERSION_EDEFAULT == null ? requestVersion != null : !REQUEST_VERSION_EDEFAULT.equals(requestVersion);
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_HEADER:
				return isFilled(requestHeader);
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH:
				return MESSAGE_BODY_LENGTH_EDEFAULT == null ? messageBodyLength != null : !MESSAGE_BODY_LENGTH_EDEFAULT.equals(messageBodyLength);
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF:
				return MESSAGE_BODY_DATA_REF_EDEFAULT == null ? messageBodyDataRef != null : !MESSAGE_BODY_DATA_REF_EDEFAULT.equals(messageBodyDataRef);
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
		result.append(" (requestMethod: ");
		result.append(requestMethod);
		result.append(", requestValue: ");
		result.append(requestValue);
		result.append(", requestVersion: ");
		result.append(requestVersion);
		result.append(", messageBodyLength: ");
		result.append(messageBodyLength);
		result.append(", messageBodyDataRef: ");
		result.append(messageBodyDataRef);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_METHOD:
				return requestMethod;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VALUE:
				return requestValue;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VERSION:
				return requestVersion;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_HEADER:
				return requestHeader;
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH:
				return messageBodyLength;
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF:
				return messageBodyDataRef;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_METHOD:
				this.requestMethod = (String)value;
				return;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VALUE:
				this.requestValue = (String)value;
				return;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_VERSION:
				this.requestVersion = (String)value;
				return;
			case ModelPackage.HTTP_REQUEST_EXT__REQUEST_HEADER:
				this.requestHeader = value;
				return;
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_LENGTH:
				this.messageBodyLength = (Long)value;
				return;
			case ModelPackage.HTTP_REQUEST_EXT__MESSAGE_BODY_DATA_REF:
				this.messageBodyDataRef = value;
				return;
		}
		super.pack(featureID, value);
	}

} //HttpRequestExtImpl
