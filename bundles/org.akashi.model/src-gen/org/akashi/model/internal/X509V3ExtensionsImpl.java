/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import org.akashi.model.ModelPackage;
import org.akashi.model.X509V3Extensions;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>X509V3 Extensions</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getBasicConstraints <em>Basic Constraints</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getNameConstraints <em>Name Constraints</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getPolicyConstraints <em>Policy Constraints</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getKeyUsage <em>Key Usage</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getExtendedKeyUsage <em>Extended Key Usage</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getSubjectKeyIdentifier <em>Subject Key Identifier</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getAuthorityKeyIdentifier <em>Authority Key Identifier</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getSubjectAlternativeName <em>Subject Alternative Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getIssuerAlternativeName <em>Issuer Alternative Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getSubjectDirectoryAttributes <em>Subject Directory Attributes</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getCrlDistributionPoints <em>Crl Distribution Points</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getInhibitAnyPolicy <em>Inhibit Any Policy</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getPrivateKeyUsagePeriodNotBefore <em>Private Key Usage Period Not Before</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getPrivateKeyUsagePeriodNotAfter <em>Private Key Usage Period Not After</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getCertificatePolicies <em>Certificate Policies</em>}</li>
 *   <li>{@link org.akashi.model.internal.X509V3ExtensionsImpl#getPolicyMappings <em>Policy Mappings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class X509V3ExtensionsImpl extends StixElementImpl implements X509V3Extensions {
	/**
	 * The default value of the '{@link #getBasicConstraints() <em>Basic Constraints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasicConstraints()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIC_CONSTRAINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasicConstraints() <em>Basic Constraints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasicConstraints()
	 * @generated
	 * @ordered
	 */
	protected String basicConstraints = BASIC_CONSTRAINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNameConstraints() <em>Name Constraints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameConstraints()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_CONSTRAINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNameConstraints() <em>Name Constraints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameConstraints()
	 * @generated
	 * @ordered
	 */
	protected String nameConstraints = NAME_CONSTRAINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicyConstraints() <em>Policy Constraints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyConstraints()
	 * @generated
	 * @ordered
	 */
	protected static final String POLICY_CONSTRAINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolicyConstraints() <em>Policy Constraints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyConstraints()
	 * @generated
	 * @ordered
	 */
	protected String policyConstraints = POLICY_CONSTRAINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeyUsage() <em>Key Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyUsage()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_USAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeyUsage() <em>Key Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyUsage()
	 * @generated
	 * @ordered
	 */
	protected String keyUsage = KEY_USAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtendedKeyUsage() <em>Extended Key Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtendedKeyUsage()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTENDED_KEY_USAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtendedKeyUsage() <em>Extended Key Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtendedKeyUsage()
	 * @generated
	 * @ordered
	 */
	protected String extendedKeyUsage = EXTENDED_KEY_USAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubjectKeyIdentifier() <em>Subject Key Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectKeyIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_KEY_IDENTIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectKeyIdentifier() <em>Subject Key Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectKeyIdentifier()
	 * @generated
	 * @ordered
	 */
	protected String subjectKeyIdentifier = SUBJECT_KEY_IDENTIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthorityKeyIdentifier() <em>Authority Key Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorityKeyIdentifier()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORITY_KEY_IDENTIFIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthorityKeyIdentifier() <em>Authority Key Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorityKeyIdentifier()
	 * @generated
	 * @ordered
	 */
	protected String authorityKeyIdentifier = AUTHORITY_KEY_IDENTIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubjectAlternativeName() <em>Subject Alternative Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectAlternativeName()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_ALTERNATIVE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectAlternativeName() <em>Subject Alternative Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectAlternativeName()
	 * @generated
	 * @ordered
	 */
	protected String subjectAlternativeName = SUBJECT_ALTERNATIVE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuerAlternativeName() <em>Issuer Alternative Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuerAlternativeName()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUER_ALTERNATIVE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuerAlternativeName() <em>Issuer Alternative Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuerAlternativeName()
	 * @generated
	 * @ordered
	 */
	protected String issuerAlternativeName = ISSUER_ALTERNATIVE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubjectDirectoryAttributes() <em>Subject Directory Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectDirectoryAttributes()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_DIRECTORY_ATTRIBUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectDirectoryAttributes() <em>Subject Directory Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectDirectoryAttributes()
	 * @generated
	 * @ordered
	 */
	protected String subjectDirectoryAttributes = SUBJECT_DIRECTORY_ATTRIBUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrlDistributionPoints() <em>Crl Distribution Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlDistributionPoints()
	 * @generated
	 * @ordered
	 */
	protected static final String CRL_DISTRIBUTION_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCrlDistributionPoints() <em>Crl Distribution Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrlDistributionPoints()
	 * @generated
	 * @ordered
	 */
	protected String crlDistributionPoints = CRL_DISTRIBUTION_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInhibitAnyPolicy() <em>Inhibit Any Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInhibitAnyPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final String INHIBIT_ANY_POLICY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInhibitAnyPolicy() <em>Inhibit Any Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInhibitAnyPolicy()
	 * @generated
	 * @ordered
	 */
	protected String inhibitAnyPolicy = INHIBIT_ANY_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivateKeyUsagePeriodNotBefore() <em>Private Key Usage Period Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateKeyUsagePeriodNotBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivateKeyUsagePeriodNotBefore() <em>Private Key Usage Period Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateKeyUsagePeriodNotBefore()
	 * @generated
	 * @ordered
	 */
	protected Object privateKeyUsagePeriodNotBefore = PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivateKeyUsagePeriodNotAfter() <em>Private Key Usage Period Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateKeyUsagePeriodNotAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivateKeyUsagePeriodNotAfter() <em>Private Key Usage Period Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateKeyUsagePeriodNotAfter()
	 * @generated
	 * @ordered
	 */
	protected Object privateKeyUsagePeriodNotAfter = PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertificatePolicies() <em>Certificate Policies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificatePolicies()
	 * @generated
	 * @ordered
	 */
	protected static final String CERTIFICATE_POLICIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertificatePolicies() <em>Certificate Policies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificatePolicies()
	 * @generated
	 * @ordered
	 */
	protected String certificatePolicies = CERTIFICATE_POLICIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolicyMappings() <em>Policy Mappings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyMappings()
	 * @generated
	 * @ordered
	 */
	protected static final String POLICY_MAPPINGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolicyMappings() <em>Policy Mappings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicyMappings()
	 * @generated
	 * @ordered
	 */
	protected String policyMappings = POLICY_MAPPINGS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected X509V3ExtensionsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.X509V3_EXTENSIONS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasicConstraints() {
		return basicConstraints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasicConstraints(String newBasicConstraints) {
		String oldBasicConstraints = basicConstraints;
		basicConstraints = newBasicConstraints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__BASIC_CONSTRAINTS, oldBasicConstraints, basicConstraints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNameConstraints() {
		return nameConstraints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameConstraints(String newNameConstraints) {
		String oldNameConstraints = nameConstraints;
		nameConstraints = newNameConstraints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__NAME_CONSTRAINTS, oldNameConstraints, nameConstraints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolicyConstraints() {
		return policyConstraints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicyConstraints(String newPolicyConstraints) {
		String oldPolicyConstraints = policyConstraints;
		policyConstraints = newPolicyConstraints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__POLICY_CONSTRAINTS, oldPolicyConstraints, policyConstraints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeyUsage() {
		return keyUsage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyUsage(String newKeyUsage) {
		String oldKeyUsage = keyUsage;
		keyUsage = newKeyUsage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__KEY_USAGE, oldKeyUsage, keyUsage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExtendedKeyUsage() {
		return extendedKeyUsage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtendedKeyUsage(String newExtendedKeyUsage) {
		String oldExtendedKeyUsage = extendedKeyUsage;
		extendedKeyUsage = newExtendedKeyUsage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__EXTENDED_KEY_USAGE, oldExtendedKeyUsage, extendedKeyUsage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectKeyIdentifier() {
		return subjectKeyIdentifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectKeyIdentifier(String newSubjectKeyIdentifier) {
		String oldSubjectKeyIdentifier = subjectKeyIdentifier;
		subjectKeyIdentifier = newSubjectKeyIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER, oldSubjectKeyIdentifier, subjectKeyIdentifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthorityKeyIdentifier() {
		return authorityKeyIdentifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorityKeyIdentifier(String newAuthorityKeyIdentifier) {
		String oldAuthorityKeyIdentifier = authorityKeyIdentifier;
		authorityKeyIdentifier = newAuthorityKeyIdentifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER, oldAuthorityKeyIdentifier, authorityKeyIdentifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectAlternativeName() {
		return subjectAlternativeName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectAlternativeName(String newSubjectAlternativeName) {
		String oldSubjectAlternativeName = subjectAlternativeName;
		subjectAlternativeName = newSubjectAlternativeName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME, oldSubjectAlternativeName, subjectAlternativeName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuerAlternativeName() {
		return issuerAlternativeName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuerAlternativeName(String newIssuerAlternativeName) {
		String oldIssuerAlternativeName = issuerAlternativeName;
		issuerAlternativeName = newIssuerAlternativeName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME, oldIssuerAlternativeName, issuerAlternativeName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectDirectoryAttributes() {
		return subjectDirectoryAttributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectDirectoryAttributes(String newSubjectDirectoryAttributes) {
		String oldSubjectDirectoryAttributes = subjectDirectoryAttributes;
		subjectDirectoryAttributes = newSubjectDirectoryAttributes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES, oldSubjectDirectoryAttributes, subjectDirectoryAttributes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCrlDistributionPoints() {
		return crlDistributionPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrlDistributionPoints(String newCrlDistributionPoints) {
		String oldCrlDistributionPoints = crlDistributionPoints;
		crlDistributionPoints = newCrlDistributionPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS, oldCrlDistributionPoints, crlDistributionPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInhibitAnyPolicy() {
		return inhibitAnyPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInhibitAnyPolicy(String newInhibitAnyPolicy) {
		String oldInhibitAnyPolicy = inhibitAnyPolicy;
		inhibitAnyPolicy = newInhibitAnyPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__INHIBIT_ANY_POLICY, oldInhibitAnyPolicy, inhibitAnyPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrivateKeyUsagePeriodNotBefore() {
		return text(privateKeyUsagePeriodNotBefore);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivateKeyUsagePeriodNotBefore(String newPrivateKeyUsagePeriodNotBefore) {
		String oldPrivateKeyUsagePeriodNotBefore = text(privateKeyUsagePeriodNotBefore);
		privateKeyUsagePeriodNotBefore = PackedTime.of(newPrivateKeyUsagePeriodNotBefore);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE, oldPrivateKeyUsagePeriodNotBefore, newPrivateKeyUsagePeriodNotBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrivateKeyUsagePeriodNotAfter() {
		return text(privateKeyUsagePeriodNotAfter);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivateKeyUsagePeriodNotAfter(String newPrivateKeyUsagePeriodNotAfter) {
		String oldPrivateKeyUsagePeriodNotAfter = text(privateKeyUsagePeriodNotAfter);
		privateKeyUsagePeriodNotAfter = PackedTime.of(newPrivateKeyUsagePeriodNotAfter);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER, oldPrivateKeyUsagePeriodNotAfter, newPrivateKeyUsagePeriodNotAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCertificatePolicies() {
		return certificatePolicies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificatePolicies(String newCertificatePolicies) {
		String oldCertificatePolicies = certificatePolicies;
		certificatePolicies = newCertificatePolicies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__CERTIFICATE_POLICIES, oldCertificatePolicies, certificatePolicies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolicyMappings() {
		return policyMappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicyMappings(String newPolicyMappings) {
		String oldPolicyMappings = policyMappings;
		policyMappings = newPolicyMappings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.X509V3_EXTENSIONS__POLICY_MAPPINGS, oldPolicyMappings, policyMappings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.X509V3_EXTENSIONS__BASIC_CONSTRAINTS:
				return getBasicConstraints();
			case ModelPackage.X509V3_EXTENSIONS__NAME_CONSTRAINTS:
				return getNameConstraints();
			case ModelPackage.X509V3_EXTENSIONS__POLICY_CONSTRAINTS:
				return getPolicyConstraints();
			case ModelPackage.X509V3_EXTENSIONS__KEY_USAGE:
				return getKeyUsage();
			case ModelPackage.X509V3_EXTENSIONS__EXTENDED_KEY_USAGE:
				return getExtendedKeyUsage();
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER:
				return getSubjectKeyIdentifier();
			case ModelPackage.X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER:
				return getAuthorityKeyIdentifier();
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME:
				return getSubjectAlternativeName();
			case ModelPackage.X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME:
				return getIssuerAlternativeName();
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES:
				return getSubjectDirectoryAttributes();
			case ModelPackage.X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS:
				return getCrlDistributionPoints();
			case ModelPackage.X509V3_EXTENSIONS__INHIBIT_ANY_POLICY:
				return getInhibitAnyPolicy();
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE:
				return getPrivateKeyUsagePeriodNotBefore();
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER:
				return getPrivateKeyUsagePeriodNotAfter();
			case ModelPackage.X509V3_EXTENSIONS__CERTIFICATE_POLICIES:
				return getCertificatePolicies();
			case ModelPackage.X509V3_EXTENSIONS__POLICY_MAPPINGS:
				return getPolicyMappings();
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
			case ModelPackage.X509V3_EXTENSIONS__BASIC_CONSTRAINTS:
				setBasicConstraints((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__NAME_CONSTRAINTS:
				setNameConstraints((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__POLICY_CONSTRAINTS:
				setPolicyConstraints((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__KEY_USAGE:
				setKeyUsage((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__EXTENDED_KEY_USAGE:
				setExtendedKeyUsage((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER:
				setSubjectKeyIdentifier((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER:
				setAuthorityKeyIdentifier((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME:
				setSubjectAlternativeName((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME:
				setIssuerAlternativeName((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES:
				setSubjectDirectoryAttributes((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS:
				setCrlDistributionPoints((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__INHIBIT_ANY_POLICY:
				setInhibitAnyPolicy((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE:
				setPrivateKeyUsagePeriodNotBefore((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER:
				setPrivateKeyUsagePeriodNotAfter((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__CERTIFICATE_POLICIES:
				setCertificatePolicies((String)newValue);
				return;
			case ModelPackage.X509V3_EXTENSIONS__POLICY_MAPPINGS:
				setPolicyMappings((String)newValue);
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
			case ModelPackage.X509V3_EXTENSIONS__BASIC_CONSTRAINTS:
				setBasicConstraints(BASIC_CONSTRAINTS_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__NAME_CONSTRAINTS:
				setNameConstraints(NAME_CONSTRAINTS_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__POLICY_CONSTRAINTS:
				setPolicyConstraints(POLICY_CONSTRAINTS_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__KEY_USAGE:
				setKeyUsage(KEY_USAGE_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__EXTENDED_KEY_USAGE:
				setExtendedKeyUsage(EXTENDED_KEY_USAGE_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER:
				setSubjectKeyIdentifier(SUBJECT_KEY_IDENTIFIER_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER:
				setAuthorityKeyIdentifier(AUTHORITY_KEY_IDENTIFIER_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME:
				setSubjectAlternativeName(SUBJECT_ALTERNATIVE_NAME_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME:
				setIssuerAlternativeName(ISSUER_ALTERNATIVE_NAME_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES:
				setSubjectDirectoryAttributes(SUBJECT_DIRECTORY_ATTRIBUTES_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS:
				setCrlDistributionPoints(CRL_DISTRIBUTION_POINTS_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__INHIBIT_ANY_POLICY:
				setInhibitAnyPolicy(INHIBIT_ANY_POLICY_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE:
				setPrivateKeyUsagePeriodNotBefore(PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER:
				setPrivateKeyUsagePeriodNotAfter(PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__CERTIFICATE_POLICIES:
				setCertificatePolicies(CERTIFICATE_POLICIES_EDEFAULT);
				return;
			case ModelPackage.X509V3_EXTENSIONS__POLICY_MAPPINGS:
				setPolicyMappings(POLICY_MAPPINGS_EDEFAULT);
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
			case ModelPackage.X509V3_EXTENSIONS__BASIC_CONSTRAINTS:
				return BASIC_CONSTRAINTS_EDEFAULT == null ? basicConstraints != null : !BASIC_CONSTRAINTS_EDEFAULT.equals(basicConstraints);
			case ModelPackage.X509V3_EXTENSIONS__NAME_CONSTRAINTS:
				return NAME_CONSTRAINTS_EDEFAULT == null ? nameConstraints != null : !NAME_CONSTRAINTS_EDEFAULT.equals(nameConstraints);
			case ModelPackage.X509V3_EXTENSIONS__POLICY_CONSTRAINTS:
				return POLICY_CONSTRAINTS_EDEFAULT == null ? policyConstraints != null : !POLICY_CONSTRAINTS_EDEFAULT.equals(policyConstraints);
			case ModelPackage.X509V3_EXTENSIONS__KEY_USAGE:
				return KEY_USAGE_EDEFAULT == null ? keyUsage != null : !KEY_USAGE_EDEFAULT.equals(keyUsage);
			case ModelPackage.X509V3_EXTENSIONS__EXTENDED_KEY_USAGE:
				return EXTENDED_KEY_USAGE_EDEFAULT == null ? extendedKeyUsage != null : !EXTENDED_KEY_USAGE_EDEFAULT.equals(extendedKeyUsage);
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER:
				return SUBJECT_KEY_IDENTIFIER_EDEFAULT == null ? subjectKeyIdentifier != null : !SUBJECT_KEY_IDENTIFIER_EDEFAULT.equals(subjectKeyIdentifier);
			case ModelPackage.X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER:
				return AUTHORITY_KEY_IDENTIFIER_EDEFAULT == null ? authorityKeyIdentifier != null : !AUTHORITY_KEY_IDENTIFIER_EDEFAULT.equals(authorityKeyIdentifier);
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME:
				return SUBJECT_ALTERNATIVE_NAME_EDEFAULT == null ? subjectAlternativeName != null : !SUBJECT_ALTERNATIVE_NAME_EDEFAULT.equals(subjectAlternativeName);
			case ModelPackage.X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME:
				return ISSUER_ALTERNATIVE_NAME_EDEFAULT == null ? issuerAlternativeName != null : !ISSUER_ALTERNATIVE_NAME_EDEFAULT.equals(issuerAlternativeName);
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES:
				return SUBJECT_DIRECTORY_ATTRIBUTES_EDEFAULT == null ? subjectDirectoryAttributes != null : !SUBJECT_DIRECTORY_ATTRIBUTES_EDEFAULT.equals(subjectDirectoryAttributes);
			case ModelPackage.X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS:
				return CRL_DISTRIBUTION_POINTS_EDEFAULT == null ? crlDistributionPoints != null : !CRL_DISTRIBUTION_POINTS_EDEFAULT.equals(crlDistributionPoints);
			case ModelPackage.X509V3_EXTENSIONS__INHIBIT_ANY_POLICY:
				return INHIBIT_ANY_POLICY_EDEFAULT == null ? inhibitAnyPolicy != null : !INHIBIT_ANY_POLICY_EDEFAULT.equals(inhibitAnyPolicy);
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE:
				return PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE_EDEFAULT == null ? privateKeyUsagePeriodNotBefore != null : !PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE_EDEFAULT.equals(privateKeyUsagePeriodNotBefore);
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER:
				return PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER_EDEFAULT == null ? privateKeyUsagePeriodNotAfter != null : !PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER_EDEFAULT.equals(privateKeyUsagePeriodNotAfter);
			case ModelPackage.X509V3_EXTENSIONS__CERTIFICATE_POLICIES:
				return CERTIFICATE_POLICIES_EDEFAULT == null ? certificatePolicies != null : !CERTIFICATE_POLICIES_EDEFAULT.equals(certificatePolicies);
			case ModelPackage.X509V3_EXTENSIONS__POLICY_MAPPINGS:
				return POLICY_MAPPINGS_EDEFAULT == null ? policyMappings != null : !POLICY_MAPPINGS_EDEFAULT.equals(policyMappings);
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
		result.append(" (basicConstraints: ");
		result.append(basicConstraints);
		result.append(", nameConstraints: ");
		result.append(nameConstraints);
		result.append(", policyConstraints: ");
		result.append(policyConstraints);
		result.append(", keyUsage: ");
		result.append(keyUsage);
		result.append(", extendedKeyUsage: ");
		result.append(extendedKeyUsage);
		result.append(", subjectKeyIdentifier: ");
		result.append(subjectKeyIdentifier);
		result.append(", authorityKeyIdentifier: ");
		result.append(authorityKeyIdentifier);
		result.append(", subjectAlternativeName: ");
		result.append(subjectAlternativeName);
		result.append(", issuerAlternativeName: ");
		result.append(issuerAlternativeName);
		result.append(", subjectDirectoryAttributes: ");
		result.append(subjectDirectoryAttributes);
		result.append(", crlDistributionPoints: ");
		result.append(crlDistributionPoints);
		result.append(", inhibitAnyPolicy: ");
		result.append(inhibitAnyPolicy);
		result.append(", privateKeyUsagePeriodNotBefore: ");
		result.append(privateKeyUsagePeriodNotBefore);
		result.append(", privateKeyUsagePeriodNotAfter: ");
		result.append(privateKeyUsagePeriodNotAfter);
		result.append(", certificatePolicies: ");
		result.append(certificatePolicies);
		result.append(", policyMappings: ");
		result.append(policyMappings);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.X509V3_EXTENSIONS__BASIC_CONSTRAINTS:
				return basicConstraints;
			case ModelPackage.X509V3_EXTENSIONS__NAME_CONSTRAINTS:
				return nameConstraints;
			case ModelPackage.X509V3_EXTENSIONS__POLICY_CONSTRAINTS:
				return policyConstraints;
			case ModelPackage.X509V3_EXTENSIONS__KEY_USAGE:
				return keyUsage;
			case ModelPackage.X509V3_EXTENSIONS__EXTENDED_KEY_USAGE:
				return extendedKeyUsage;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER:
				return subjectKeyIdentifier;
			case ModelPackage.X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER:
				return authorityKeyIdentifier;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME:
				return subjectAlternativeName;
			case ModelPackage.X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME:
				return issuerAlternativeName;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES:
				return subjectDirectoryAttributes;
			case ModelPackage.X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS:
				return crlDistributionPoints;
			case ModelPackage.X509V3_EXTENSIONS__INHIBIT_ANY_POLICY:
				return inhibitAnyPolicy;
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE:
				return privateKeyUsagePeriodNotBefore;
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER:
				return privateKeyUsagePeriodNotAfter;
			case ModelPackage.X509V3_EXTENSIONS__CERTIFICATE_POLICIES:
				return certificatePolicies;
			case ModelPackage.X509V3_EXTENSIONS__POLICY_MAPPINGS:
				return policyMappings;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.X509V3_EXTENSIONS__BASIC_CONSTRAINTS:
				this.basicConstraints = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__NAME_CONSTRAINTS:
				this.nameConstraints = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__POLICY_CONSTRAINTS:
				this.policyConstraints = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__KEY_USAGE:
				this.keyUsage = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__EXTENDED_KEY_USAGE:
				this.extendedKeyUsage = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_KEY_IDENTIFIER:
				this.subjectKeyIdentifier = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__AUTHORITY_KEY_IDENTIFIER:
				this.authorityKeyIdentifier = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_ALTERNATIVE_NAME:
				this.subjectAlternativeName = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__ISSUER_ALTERNATIVE_NAME:
				this.issuerAlternativeName = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__SUBJECT_DIRECTORY_ATTRIBUTES:
				this.subjectDirectoryAttributes = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__CRL_DISTRIBUTION_POINTS:
				this.crlDistributionPoints = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__INHIBIT_ANY_POLICY:
				this.inhibitAnyPolicy = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_BEFORE:
				this.privateKeyUsagePeriodNotBefore = value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__PRIVATE_KEY_USAGE_PERIOD_NOT_AFTER:
				this.privateKeyUsagePeriodNotAfter = value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__CERTIFICATE_POLICIES:
				this.certificatePolicies = (String)value;
				return;
			case ModelPackage.X509V3_EXTENSIONS__POLICY_MAPPINGS:
				this.policyMappings = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //X509V3ExtensionsImpl
