/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.storage.PackedTime;
import org.akashi.model.ModelPackage;
import org.akashi.model.X509Certificate;
import org.akashi.model.X509V3Extensions;

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
 * An implementation of the model object '<em><b>X509 Certificate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getIsSelfSigned <em>Is Self Signed</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getHashes <em>Hashes</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getSignatureAlgorithm <em>Signature Algorithm</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getValidityNotBefore <em>Validity Not Before</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getValidityNotAfter <em>Validity Not After</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getSubjectPublicKeyAlgorithm <em>Subject Public Key Algorithm</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getSubjectPublicKeyModulus <em>Subject Public Key Modulus</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getSubjectPublicKeyExponent <em>Subject Public Key Exponent</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509CertificateImpl#getX509V3Extensions <em>X509V3 Extensions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class X509CertificateImpl extends CyberObservableImpl implements X509Certificate {
	/**
	 * The default value of the '{@link #getIsSelfSigned() <em>Is Self Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsSelfSigned()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_SELF_SIGNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsSelfSigned() <em>Is Self Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsSelfSigned()
	 * @generated
	 * @ordered
	 */
	protected Boolean isSelfSigned = IS_SELF_SIGNED_EDEFAULT;

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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected String serialNumber = SERIAL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignatureAlgorithm() <em>Signature Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatureAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNATURE_ALGORITHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignatureAlgorithm() <em>Signature Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatureAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected String signatureAlgorithm = SIGNATURE_ALGORITHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected String issuer = ISSUER_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidityNotBefore() <em>Validity Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidityNotBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String VALIDITY_NOT_BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidityNotBefore() <em>Validity Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidityNotBefore()
	 * @generated
	 * @ordered
	 */
	protected Object validityNotBefore = VALIDITY_NOT_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidityNotAfter() <em>Validity Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidityNotAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String VALIDITY_NOT_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidityNotAfter() <em>Validity Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidityNotAfter()
	 * @generated
	 * @ordered
	 */
	protected Object validityNotAfter = VALIDITY_NOT_AFTER_EDEFAULT;

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
	 * The default value of the '{@link #getSubjectPublicKeyAlgorithm() <em>Subject Public Key Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectPublicKeyAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_PUBLIC_KEY_ALGORITHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectPublicKeyAlgorithm() <em>Subject Public Key Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectPublicKeyAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected String subjectPublicKeyAlgorithm = SUBJECT_PUBLIC_KEY_ALGORITHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubjectPublicKeyModulus() <em>Subject Public Key Modulus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectPublicKeyModulus()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_PUBLIC_KEY_MODULUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectPublicKeyModulus() <em>Subject Public Key Modulus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectPublicKeyModulus()
	 * @generated
	 * @ordered
	 */
	protected String subjectPublicKeyModulus = SUBJECT_PUBLIC_KEY_MODULUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubjectPublicKeyExponent() <em>Subject Public Key Exponent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectPublicKeyExponent()
	 * @generated
	 * @ordered
	 */
	protected static final Long SUBJECT_PUBLIC_KEY_EXPONENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectPublicKeyExponent() <em>Subject Public Key Exponent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectPublicKeyExponent()
	 * @generated
	 * @ordered
	 */
	protected Long subjectPublicKeyExponent = SUBJECT_PUBLIC_KEY_EXPONENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getX509V3Extensions() <em>X509V3 Extensions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX509V3Extensions()
	 * @generated
	 * @ordered
	 */
	protected X509V3Extensions x509V3Extensions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected X509CertificateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.X509_CERTIFICATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsSelfSigned() {
		return isSelfSigned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsSelfSigned(Boolean newIsSelfSigned) {
		Boolean oldIsSelfSigned = isSelfSigned;
		isSelfSigned = newIsSelfSigned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__IS_SELF_SIGNED, oldIsSelfSigned, isSelfSigned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getHashes() {
		if (!(hashes instanceof EList<?>)) {
			hashes = unpackedMap(hashes, ModelPackage.X509_CERTIFICATE__HASHES);
		}
		return map(hashes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerialNumber() {
		return serialNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialNumber(String newSerialNumber) {
		String oldSerialNumber = serialNumber;
		serialNumber = newSerialNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__SERIAL_NUMBER, oldSerialNumber, serialNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSignatureAlgorithm() {
		return signatureAlgorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignatureAlgorithm(String newSignatureAlgorithm) {
		String oldSignatureAlgorithm = signatureAlgorithm;
		signatureAlgorithm = newSignatureAlgorithm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__SIGNATURE_ALGORITHM, oldSignatureAlgorithm, signatureAlgorithm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuer() {
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(String newIssuer) {
		String oldIssuer = issuer;
		issuer = newIssuer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__ISSUER, oldIssuer, issuer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidityNotBefore() {
		return text(validityNotBefore);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidityNotBefore(String newValidityNotBefore) {
		String oldValidityNotBefore = text(validityNotBefore);
		validityNotBefore = PackedTime.of(newValidityNotBefore);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_BEFORE, oldValidityNotBefore, newValidityNotBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidityNotAfter() {
		return text(validityNotAfter);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidityNotAfter(String newValidityNotAfter) {
		String oldValidityNotAfter = text(validityNotAfter);
		validityNotAfter = PackedTime.of(newValidityNotAfter);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_AFTER, oldValidityNotAfter, newValidityNotAfter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectPublicKeyAlgorithm() {
		return subjectPublicKeyAlgorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectPublicKeyAlgorithm(String newSubjectPublicKeyAlgorithm) {
		String oldSubjectPublicKeyAlgorithm = subjectPublicKeyAlgorithm;
		subjectPublicKeyAlgorithm = newSubjectPublicKeyAlgorithm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM, oldSubjectPublicKeyAlgorithm, subjectPublicKeyAlgorithm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectPublicKeyModulus() {
		return subjectPublicKeyModulus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectPublicKeyModulus(String newSubjectPublicKeyModulus) {
		String oldSubjectPublicKeyModulus = subjectPublicKeyModulus;
		subjectPublicKeyModulus = newSubjectPublicKeyModulus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS, oldSubjectPublicKeyModulus, subjectPublicKeyModulus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSubjectPublicKeyExponent() {
		return subjectPublicKeyExponent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectPublicKeyExponent(Long newSubjectPublicKeyExponent) {
		Long oldSubjectPublicKeyExponent = subjectPublicKeyExponent;
		subjectPublicKeyExponent = newSubjectPublicKeyExponent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT, oldSubjectPublicKeyExponent, subjectPublicKeyExponent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public X509V3Extensions getX509V3Extensions() {
		return x509V3Extensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetX509V3Extensions(X509V3Extensions newX509V3Extensions, NotificationChain msgs) {
		X509V3Extensions oldX509V3Extensions = x509V3Extensions;
		x509V3Extensions = newX509V3Extensions;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__X509_V3_EXTENSIONS, oldX509V3Extensions, newX509V3Extensions);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setX509V3Extensions(X509V3Extensions newX509V3Extensions) {
		if (newX509V3Extensions != x509V3Extensions) {
			NotificationChain msgs = null;
			if (x509V3Extensions != null)
				msgs = ((InternalEObject)x509V3Extensions).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.X509_CERTIFICATE__X509_V3_EXTENSIONS, null, msgs);
			if (newX509V3Extensions != null)
				msgs = ((InternalEObject)newX509V3Extensions).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.X509_CERTIFICATE__X509_V3_EXTENSIONS, null, msgs);
			msgs = basicSetX509V3Extensions(newX509V3Extensions, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509_CERTIFICATE__X509_V3_EXTENSIONS, newX509V3Extensions, newX509V3Extensions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.X509_CERTIFICATE__HASHES:
				return ((InternalEList<?>)getHashes()).basicRemove(otherEnd, msgs);
			case ModelPackage.X509_CERTIFICATE__X509_V3_EXTENSIONS:
				return basicSetX509V3Extensions(null, msgs);
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
			case ModelPackage.X509_CERTIFICATE__IS_SELF_SIGNED:
				return getIsSelfSigned();
			case ModelPackage.X509_CERTIFICATE__HASHES:
				if (coreType) return getHashes();
				else return getHashes().map();
			case ModelPackage.X509_CERTIFICATE__VERSION:
				return getVersion();
			case ModelPackage.X509_CERTIFICATE__SERIAL_NUMBER:
				return getSerialNumber();
			case ModelPackage.X509_CERTIFICATE__SIGNATURE_ALGORITHM:
				return getSignatureAlgorithm();
			case ModelPackage.X509_CERTIFICATE__ISSUER:
				return getIssuer();
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_BEFORE:
				return getValidityNotBefore();
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_AFTER:
				return getValidityNotAfter();
			case ModelPackage.X509_CERTIFICATE__SUBJECT:
				return getSubject();
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM:
				return getSubjectPublicKeyAlgorithm();
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS:
				return getSubjectPublicKeyModulus();
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT:
				return getSubjectPublicKeyExponent();
			case ModelPackage.X509_CERTIFICATE__X509_V3_EXTENSIONS:
				return getX509V3Extensions();
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
			case ModelPackage.X509_CERTIFICATE__IS_SELF_SIGNED:
				setIsSelfSigned((Boolean)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__HASHES:
				((EStructuralFeature.Setting)getHashes()).set(newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__VERSION:
				setVersion((String)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__SERIAL_NUMBER:
				setSerialNumber((String)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__SIGNATURE_ALGORITHM:
				setSignatureAlgorithm((String)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__ISSUER:
				setIssuer((String)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_BEFORE:
				setValidityNotBefore((String)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_AFTER:
				setValidityNotAfter((String)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT:
				setSubject((String)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM:
				setSubjectPublicKeyAlgorithm((String)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS:
				setSubjectPublicKeyModulus((String)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT:
				setSubjectPublicKeyExponent((Long)newValue);
				return;
			case ModelPackage.X509_CERTIFICATE__X509_V3_EXTENSIONS:
				setX509V3Extensions((X509V3Extensions)newValue);
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
			case ModelPackage.X509_CERTIFICATE__IS_SELF_SIGNED:
				setIsSelfSigned(IS_SELF_SIGNED_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__HASHES:
				getHashes().clear();
				return;
			case ModelPackage.X509_CERTIFICATE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__SERIAL_NUMBER:
				setSerialNumber(SERIAL_NUMBER_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__SIGNATURE_ALGORITHM:
				setSignatureAlgorithm(SIGNATURE_ALGORITHM_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__ISSUER:
				setIssuer(ISSUER_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_BEFORE:
				setValidityNotBefore(VALIDITY_NOT_BEFORE_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_AFTER:
				setValidityNotAfter(VALIDITY_NOT_AFTER_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM:
				setSubjectPublicKeyAlgorithm(SUBJECT_PUBLIC_KEY_ALGORITHM_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS:
				setSubjectPublicKeyModulus(SUBJECT_PUBLIC_KEY_MODULUS_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT:
				setSubjectPublicKeyExponent(SUBJECT_PUBLIC_KEY_EXPONENT_EDEFAULT);
				return;
			case ModelPackage.X509_CERTIFICATE__X509_V3_EXTENSIONS:
				setX509V3Extensions((X509V3Extensions)null);
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
			case ModelPackage.X509_CERTIFICATE__IS_SELF_SIGNED:
				return IS_SELF_SIGNED_EDEFAULT == null ? isSelfSigned != null : !IS_SELF_SIGNED_EDEFAULT.equals(isSelfSigned);
			case ModelPackage.X509_CERTIFICATE__HASHES:
				return isFilled(hashes);
			case ModelPackage.X509_CERTIFICATE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ModelPackage.X509_CERTIFICATE__SERIAL_NUMBER:
				return SERIAL_NUMBER_EDEFAULT == null ? serialNumber != null : !SERIAL_NUMBER_EDEFAULT.equals(serialNumber);
			case ModelPackage.X509_CERTIFICATE__SIGNATURE_ALGORITHM:
				return SIGNATURE_ALGORITHM_EDEFAULT == null ? signatureAlgorithm != null : !SIGNATURE_ALGORITHM_EDEFAULT.equals(signatureAlgorithm);
			case ModelPackage.X509_CERTIFICATE__ISSUER:
				return ISSUER_EDEFAULT == null ? issuer != null : !ISSUER_EDEFAULT.equals(issuer);
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_BEFORE:
				return VALIDITY_NOT_BEFORE_EDEFAULT == null ? validityNotBefore != null : !VALIDITY_NOT_BEFORE_EDEFAULT.equals(validityNotBefore);
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_AFTER:
				return VALIDITY_NOT_AFTER_EDEFAULT == null ? validityNotAfter != null : !VALIDITY_NOT_AFTER_EDEFAULT.equals(validityNotAfter);
			case ModelPackage.X509_CERTIFICATE__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM:
				return SUBJECT_PUBLIC_KEY_ALGORITHM_EDEFAULT == null ? subjectPublicKeyAlgorithm != null : !SUBJECT_PUBLIC_KEY_ALGORITHM_EDEFAULT.equals(subjectPublicKeyAlgorithm);
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS:
				return SUBJECT_PUBLIC_KEY_MODULUS_EDEFAULT == null ? subjectPublicKeyModulus != null : !SUBJECT_PUBLIC_KEY_MODULUS_EDEFAULT.equals(subjectPublicKeyModulus);
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT:
				return SUBJECT_PUBLIC_KEY_EXPONENT_EDEFAULT == null ? subjectPublicKeyExponent != null : !SUBJECT_PUBLIC_KEY_EXPONENT_EDEFAULT.equals(subjectPublicKeyExponent);
			case ModelPackage.X509_CERTIFICATE__X509_V3_EXTENSIONS:
				return x509V3Extensions != null;
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
		result.append(" (isSelfSigned: ");
		result.append(isSelfSigned);
		result.append(", version: ");
		result.append(version);
		result.append(", serialNumber: ");
		result.append(serialNumber);
		result.append(", signatureAlgorithm: ");
		result.append(signatureAlgorithm);
		result.append(", issuer: ");
		result.append(issuer);
		result.append(", validityNotBefore: ");
		result.append(validityNotBefore);
		result.append(", validityNotAfter: ");
		result.append(validityNotAfter);
		result.append(", subject: ");
		result.append(subject);
		result.append(", subjectPublicKeyAlgorithm: ");
		result.append(subjectPublicKeyAlgorithm);
		result.append(", subjectPublicKeyModulus: ");
		result.append(subjectPublicKeyModulus);
		result.append(", subjectPublicKeyExponent: ");
		result.append(subjectPublicKeyExponent);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.X509_CERTIFICATE__IS_SELF_SIGNED:
				return isSelfSigned;
			case ModelPackage.X509_CERTIFICATE__HASHES:
				return hashes;
			case ModelPackage.X509_CERTIFICATE__VERSION:
				return version;
			case ModelPackage.X509_CERTIFICATE__SERIAL_NUMBER:
				return serialNumber;
			case ModelPackage.X509_CERTIFICATE__SIGNATURE_ALGORITHM:
				return signatureAlgorithm;
			case ModelPackage.X509_CERTIFICATE__ISSUER:
				return issuer;
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_BEFORE:
				return validityNotBefore;
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_AFTER:
				return validityNotAfter;
			case ModelPackage.X509_CERTIFICATE__SUBJECT:
				return subject;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM:
				return subjectPublicKeyAlgorithm;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS:
				return subjectPublicKeyModulus;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT:
				return subjectPublicKeyExponent;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.X509_CERTIFICATE__IS_SELF_SIGNED:
				this.isSelfSigned = (Boolean)value;
				return;
			case ModelPackage.X509_CERTIFICATE__HASHES:
				this.hashes = value;
				return;
			case ModelPackage.X509_CERTIFICATE__VERSION:
				this.version = (String)value;
				return;
			case ModelPackage.X509_CERTIFICATE__SERIAL_NUMBER:
				this.serialNumber = (String)value;
				return;
			case ModelPackage.X509_CERTIFICATE__SIGNATURE_ALGORITHM:
				this.signatureAlgorithm = (String)value;
				return;
			case ModelPackage.X509_CERTIFICATE__ISSUER:
				this.issuer = (String)value;
				return;
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_BEFORE:
				this.validityNotBefore = value;
				return;
			case ModelPackage.X509_CERTIFICATE__VALIDITY_NOT_AFTER:
				this.validityNotAfter = value;
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT:
				this.subject = (String)value;
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_ALGORITHM:
				this.subjectPublicKeyAlgorithm = (String)value;
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_MODULUS:
				this.subjectPublicKeyModulus = (String)value;
				return;
			case ModelPackage.X509_CERTIFICATE__SUBJECT_PUBLIC_KEY_EXPONENT:
				this.subjectPublicKeyExponent = (Long)value;
				return;
		}
		super.pack(featureID, value);
	}

} //X509CertificateImpl
