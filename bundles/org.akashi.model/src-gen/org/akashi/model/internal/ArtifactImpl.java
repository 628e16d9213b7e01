/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.Artifact;
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
 * An implementation of the model object '<em><b>Artifact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.ArtifactImpl#getMimeType <em>Mime Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.ArtifactImpl#getPayloadBin <em>Payload Bin</em>}</li>
 *   <li>{@link org.akashi.model.internal.ArtifactImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.akashi.model.internal.ArtifactImpl#getHashes <em>Hashes</em>}</li>
 *   <li>{@link org.akashi.model.internal.ArtifactImpl#getEncryptionAlgorithm <em>Encryption Algorithm</em>}</li>
 *   <li>{@link org.akashi.model.internal.ArtifactImpl#getDecryptionKey <em>Decryption Key</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArtifactImpl extends CyberObservableImpl implements Artifact {
	/**
	 * The default value of the '{@link #getMimeType() <em>Mime Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMimeType()
	 * @generated
	 * @ordered
	 */
	protected static final String MIME_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMimeType() <em>Mime Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMimeType()
	 * @generated
	 * @ordered
	 */
	protected String mimeType = MIME_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPayloadBin() <em>Payload Bin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayloadBin()
	 * @generated
	 * @ordered
	 */
	protected static final String PAYLOAD_BIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPayloadBin() <em>Payload Bin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPayloadBin()
	 * @generated
	 * @ordered
	 */
	protected String payloadBin = PAYLOAD_BIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHashes() <em>Hashes</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHashes()
	 * @generated
	 * @ordered
	 */
	protected Object hashes;

	/**
	 * The default value of the '{@link #getEncryptionAlgorithm() <em>Encryption Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptionAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected static final String ENCRYPTION_ALGORITHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEncryptionAlgorithm() <em>Encryption Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptionAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected String encryptionAlgorithm = ENCRYPTION_ALGORITHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecryptionKey() <em>Decryption Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecryptionKey()
	 * @generated
	 * @ordered
	 */
	protected static final String DECRYPTION_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecryptionKey() <em>Decryption Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecryptionKey()
	 * @generated
	 * @ordered
	 */
	protected String decryptionKey = DECRYPTION_KEY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArtifactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ARTIFACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMimeType() {
		return mimeType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMimeType(String newMimeType) {
		String oldMimeType = mimeType;
		mimeType = newMimeType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTIFACT__MIME_TYPE, oldMimeType, mimeType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPayloadBin() {
		return payloadBin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPayloadBin(String newPayloadBin) {
		String oldPayloadBin = payloadBin;
		payloadBin = newPayloadBin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTIFACT__PAYLOAD_BIN, oldPayloadBin, payloadBin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTIFACT__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getHashes() {
		if (!(hashes instanceof EList<?>)) {
			hashes = unpackedMap(hashes, ModelPackage.ARTIFACT__HASHES);
		}
		return map(hashes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEncryptionAlgorithm() {
		return encryptionAlgorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncryptionAlgorithm(String newEncryptionAlgorithm) {
		String oldEncryptionAlgorithm = encryptionAlgorithm;
		encryptionAlgorithm = newEncryptionAlgorithm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTIFACT__ENCRYPTION_ALGORITHM, oldEncryptionAlgorithm, encryptionAlgorithm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecryptionKey() {
		return decryptionKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecryptionKey(String newDecryptionKey) {
		String oldDecryptionKey = decryptionKey;
		decryptionKey = newDecryptionKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTIFACT__DECRYPTION_KEY, oldDecryptionKey, decryptionKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ARTIFACT__HASHES:
				return ((InternalEList<?>)getHashes()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ARTIFACT__MIME_TYPE:
				return getMimeType();
			case ModelPackage.ARTIFACT__PAYLOAD_BIN:
				return getPayloadBin();
			case ModelPackage.ARTIFACT__URL:
				return getUrl();
			case ModelPackage.ARTIFACT__HASHES:
				if (coreType) return getHashes();
				else return getHashes().map();
			case ModelPackage.ARTIFACT__ENCRYPTION_ALGORITHM:
				return getEncryptionAlgorithm();
			case ModelPackage.ARTIFACT__DECRYPTION_KEY:
				return getDecryptionKey();
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
			case ModelPackage.ARTIFACT__MIME_TYPE:
				setMimeType((String)newValue);
				return;
			case ModelPackage.ARTIFACT__PAYLOAD_BIN:
				setPayloadBin((String)newValue);
				return;
			case ModelPackage.ARTIFACT__URL:
				setUrl((String)newValue);
				return;
			case ModelPackage.ARTIFACT__HASHES:
				((EStructuralFeature.Setting)getHashes()).set(newValue);
				return;
			case ModelPackage.ARTIFACT__ENCRYPTION_ALGORITHM:
				setEncryptionAlgorithm((String)newValue);
				return;
			case ModelPackage.ARTIFACT__DECRYPTION_KEY:
				setDecryptionKey((String)newValue);
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
			case ModelPackage.ARTIFACT__MIME_TYPE:
				setMimeType(MIME_TYPE_EDEFAULT);
				return;
			case ModelPackage.ARTIFACT__PAYLOAD_BIN:
				setPayloadBin(PAYLOAD_BIN_EDEFAULT);
				return;
			case ModelPackage.ARTIFACT__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ModelPackage.ARTIFACT__HASHES:
				getHashes().clear();
				return;
			case ModelPackage.ARTIFACT__ENCRYPTION_ALGORITHM:
				setEncryptionAlgorithm(ENCRYPTION_ALGORITHM_EDEFAULT);
				return;
			case ModelPackage.ARTIFACT__DECRYPTION_KEY:
				setDecryptionKey(DECRYPTION_KEY_EDEFAULT);
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
			case ModelPackage.ARTIFACT__MIME_TYPE:
				return MIME_TYPE_EDEFAULT == null ? mimeType != null : !MIME_TYPE_EDEFAULT.equals(mimeType);
			case ModelPackage.ARTIFACT__PAYLOAD_BIN:
				return PAYLOAD_BIN_EDEFAULT == null ? payloadBin != null : !PAYLOAD_BIN_EDEFAULT.equals(payloadBin);
			case ModelPackage.ARTIFACT__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ModelPackage.ARTIFACT__HASHES:
				return isFilled(hashes);
			case ModelPackage.ARTIFACT__ENCRYPTION_ALGORITHM:
				return ENCRYPTION_ALGORITHM_EDEFAULT == null ? encryptionAlgorithm != null : !ENCRYPTION_ALGORITHM_EDEFAULT.equals(encryptionAlgorithm);
			case ModelPackage.ARTIFACT__DECRYPTION_KEY:
				return DECRYPTION_KEY_EDEFAULT == null ? decryptionKey != null : !DECRYPTION_KEY_EDEFAULT.equals(decryptionKey);
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
		result.append(" (mimeType: ");
		result.append(mimeType);
		result.append(", payloadBin: ");
		result.append(payloadBin);
		result.append(", url: ");
		result.append(url);
		result.append(", encryptionAlgorithm: ");
		result.append(encryptionAlgorithm);
		result.append(", decryptionKey: ");
		result.append(decryptionKey);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.ARTIFACT__MIME_TYPE:
				return mimeType;
			case ModelPackage.ARTIFACT__PAYLOAD_BIN:
				return payloadBin;
			case ModelPackage.ARTIFACT__URL:
				return url;
			case ModelPackage.ARTIFACT__HASHES:
				return hashes;
			case ModelPackage.ARTIFACT__ENCRYPTION_ALGORITHM:
				return encryptionAlgorithm;
			case ModelPackage.ARTIFACT__DECRYPTION_KEY:
				return decryptionKey;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.ARTIFACT__MIME_TYPE:
				this.mimeType = (String)value;
				return;
			case ModelPackage.ARTIFACT__PAYLOAD_BIN:
				this.payloadBin = (String)value;
				return;
			case ModelPackage.ARTIFACT__URL:
				this.url = (String)value;
				return;
			case ModelPackage.ARTIFACT__HASHES:
				this.hashes = value;
				return;
			case ModelPackage.ARTIFACT__ENCRYPTION_ALGORITHM:
				this.encryptionAlgorithm = (String)value;
				return;
			case ModelPackage.ARTIFACT__DECRYPTION_KEY:
				this.decryptionKey = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //ArtifactImpl
