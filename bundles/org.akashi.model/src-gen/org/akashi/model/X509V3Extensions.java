/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>X509V3 Extensions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.18.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.X509V3Extensions#getBasicConstraints <em>Basic Constraints</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getNameConstraints <em>Name Constraints</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getPolicyConstraints <em>Policy Constraints</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getKeyUsage <em>Key Usage</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getExtendedKeyUsage <em>Extended Key Usage</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getSubjectKeyIdentifier <em>Subject Key Identifier</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getAuthorityKeyIdentifier <em>Authority Key Identifier</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getSubjectAlternativeName <em>Subject Alternative Name</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getIssuerAlternativeName <em>Issuer Alternative Name</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getSubjectDirectoryAttributes <em>Subject Directory Attributes</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getCrlDistributionPoints <em>Crl Distribution Points</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getInhibitAnyPolicy <em>Inhibit Any Policy</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getPrivateKeyUsagePeriodNotBefore <em>Private Key Usage Period Not Before</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getPrivateKeyUsagePeriodNotAfter <em>Private Key Usage Period Not After</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getCertificatePolicies <em>Certificate Policies</em>}</li>
 *   <li>{@link org.akashi.model.X509V3Extensions#getPolicyMappings <em>Policy Mappings</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getX509V3Extensions()
 * @model annotation="http://akashi.org/stix section='6.18.2'"
 * @generated
 */
public interface X509V3Extensions extends StixElement {
	/**
	 * Returns the value of the '<em><b>Basic Constraints</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>basic_constraints</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basic Constraints</em>' attribute.
	 * @see #setBasicConstraints(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_BasicConstraints()
	 * @model annotation="http://akashi.org/stix name='basic_constraints'"
	 * @generated
	 */
	String getBasicConstraints();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getBasicConstraints <em>Basic Constraints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basic Constraints</em>' attribute.
	 * @see #getBasicConstraints()
	 * @generated
	 */
	void setBasicConstraints(String value);

	/**
	 * Returns the value of the '<em><b>Name Constraints</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name_constraints</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name Constraints</em>' attribute.
	 * @see #setNameConstraints(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_NameConstraints()
	 * @model annotation="http://akashi.org/stix name='name_constraints'"
	 * @generated
	 */
	String getNameConstraints();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getNameConstraints <em>Name Constraints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name Constraints</em>' attribute.
	 * @see #getNameConstraints()
	 * @generated
	 */
	void setNameConstraints(String value);

	/**
	 * Returns the value of the '<em><b>Policy Constraints</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>policy_constraints</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy Constraints</em>' attribute.
	 * @see #setPolicyConstraints(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_PolicyConstraints()
	 * @model annotation="http://akashi.org/stix name='policy_constraints'"
	 * @generated
	 */
	String getPolicyConstraints();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getPolicyConstraints <em>Policy Constraints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy Constraints</em>' attribute.
	 * @see #getPolicyConstraints()
	 * @generated
	 */
	void setPolicyConstraints(String value);

	/**
	 * Returns the value of the '<em><b>Key Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>key_usage</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Usage</em>' attribute.
	 * @see #setKeyUsage(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_KeyUsage()
	 * @model annotation="http://akashi.org/stix name='key_usage'"
	 * @generated
	 */
	String getKeyUsage();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getKeyUsage <em>Key Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Usage</em>' attribute.
	 * @see #getKeyUsage()
	 * @generated
	 */
	void setKeyUsage(String value);

	/**
	 * Returns the value of the '<em><b>Extended Key Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>extended_key_usage</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extended Key Usage</em>' attribute.
	 * @see #setExtendedKeyUsage(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_ExtendedKeyUsage()
	 * @model annotation="http://akashi.org/stix name='extended_key_usage'"
	 * @generated
	 */
	String getExtendedKeyUsage();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getExtendedKeyUsage <em>Extended Key Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extended Key Usage</em>' attribute.
	 * @see #getExtendedKeyUsage()
	 * @generated
	 */
	void setExtendedKeyUsage(String value);

	/**
	 * Returns the value of the '<em><b>Subject Key Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>subject_key_identifier</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Key Identifier</em>' attribute.
	 * @see #setSubjectKeyIdentifier(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_SubjectKeyIdentifier()
	 * @model annotation="http://akashi.org/stix name='subject_key_identifier'"
	 * @generated
	 */
	String getSubjectKeyIdentifier();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getSubjectKeyIdentifier <em>Subject Key Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Key Identifier</em>' attribute.
	 * @see #getSubjectKeyIdentifier()
	 * @generated
	 */
	void setSubjectKeyIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Authority Key Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>authority_key_identifier</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority Key Identifier</em>' attribute.
	 * @see #setAuthorityKeyIdentifier(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_AuthorityKeyIdentifier()
	 * @model annotation="http://akashi.org/stix name='authority_key_identifier'"
	 * @generated
	 */
	String getAuthorityKeyIdentifier();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getAuthorityKeyIdentifier <em>Authority Key Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority Key Identifier</em>' attribute.
	 * @see #getAuthorityKeyIdentifier()
	 * @generated
	 */
	void setAuthorityKeyIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Subject Alternative Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>subject_alternative_name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Alternative Name</em>' attribute.
	 * @see #setSubjectAlternativeName(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_SubjectAlternativeName()
	 * @model annotation="http://akashi.org/stix name='subject_alternative_name'"
	 * @generated
	 */
	String getSubjectAlternativeName();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getSubjectAlternativeName <em>Subject Alternative Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Alternative Name</em>' attribute.
	 * @see #getSubjectAlternativeName()
	 * @generated
	 */
	void setSubjectAlternativeName(String value);

	/**
	 * Returns the value of the '<em><b>Issuer Alternative Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>issuer_alternative_name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuer Alternative Name</em>' attribute.
	 * @see #setIssuerAlternativeName(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_IssuerAlternativeName()
	 * @model annotation="http://akashi.org/stix name='issuer_alternative_name'"
	 * @generated
	 */
	String getIssuerAlternativeName();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getIssuerAlternativeName <em>Issuer Alternative Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer Alternative Name</em>' attribute.
	 * @see #getIssuerAlternativeName()
	 * @generated
	 */
	void setIssuerAlternativeName(String value);

	/**
	 * Returns the value of the '<em><b>Subject Directory Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>subject_directory_attributes</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Directory Attributes</em>' attribute.
	 * @see #setSubjectDirectoryAttributes(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_SubjectDirectoryAttributes()
	 * @model annotation="http://akashi.org/stix name='subject_directory_attributes'"
	 * @generated
	 */
	String getSubjectDirectoryAttributes();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getSubjectDirectoryAttributes <em>Subject Directory Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Directory Attributes</em>' attribute.
	 * @see #getSubjectDirectoryAttributes()
	 * @generated
	 */
	void setSubjectDirectoryAttributes(String value);

	/**
	 * Returns the value of the '<em><b>Crl Distribution Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>crl_distribution_points</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crl Distribution Points</em>' attribute.
	 * @see #setCrlDistributionPoints(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_CrlDistributionPoints()
	 * @model annotation="http://akashi.org/stix name='crl_distribution_points'"
	 * @generated
	 */
	String getCrlDistributionPoints();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getCrlDistributionPoints <em>Crl Distribution Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crl Distribution Points</em>' attribute.
	 * @see #getCrlDistributionPoints()
	 * @generated
	 */
	void setCrlDistributionPoints(String value);

	/**
	 * Returns the value of the '<em><b>Inhibit Any Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>inhibit_any_policy</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inhibit Any Policy</em>' attribute.
	 * @see #setInhibitAnyPolicy(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_InhibitAnyPolicy()
	 * @model annotation="http://akashi.org/stix name='inhibit_any_policy'"
	 * @generated
	 */
	String getInhibitAnyPolicy();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getInhibitAnyPolicy <em>Inhibit Any Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inhibit Any Policy</em>' attribute.
	 * @see #getInhibitAnyPolicy()
	 * @generated
	 */
	void setInhibitAnyPolicy(String value);

	/**
	 * Returns the value of the '<em><b>Private Key Usage Period Not Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>private_key_usage_period_not_before</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Key Usage Period Not Before</em>' attribute.
	 * @see #setPrivateKeyUsagePeriodNotBefore(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_PrivateKeyUsagePeriodNotBefore()
	 * @model annotation="http://akashi.org/stix name='private_key_usage_period_not_before' format='time'"
	 * @generated
	 */
	String getPrivateKeyUsagePeriodNotBefore();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getPrivateKeyUsagePeriodNotBefore <em>Private Key Usage Period Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private Key Usage Period Not Before</em>' attribute.
	 * @see #getPrivateKeyUsagePeriodNotBefore()
	 * @generated
	 */
	void setPrivateKeyUsagePeriodNotBefore(String value);

	/**
	 * Returns the value of the '<em><b>Private Key Usage Period Not After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>private_key_usage_period_not_after</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Key Usage Period Not After</em>' attribute.
	 * @see #setPrivateKeyUsagePeriodNotAfter(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_PrivateKeyUsagePeriodNotAfter()
	 * @model annotation="http://akashi.org/stix name='private_key_usage_period_not_after' format='time'"
	 * @generated
	 */
	String getPrivateKeyUsagePeriodNotAfter();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getPrivateKeyUsagePeriodNotAfter <em>Private Key Usage Period Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private Key Usage Period Not After</em>' attribute.
	 * @see #getPrivateKeyUsagePeriodNotAfter()
	 * @generated
	 */
	void setPrivateKeyUsagePeriodNotAfter(String value);

	/**
	 * Returns the value of the '<em><b>Certificate Policies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>certificate_policies</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate Policies</em>' attribute.
	 * @see #setCertificatePolicies(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_CertificatePolicies()
	 * @model annotation="http://akashi.org/stix name='certificate_policies'"
	 * @generated
	 */
	String getCertificatePolicies();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getCertificatePolicies <em>Certificate Policies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate Policies</em>' attribute.
	 * @see #getCertificatePolicies()
	 * @generated
	 */
	void setCertificatePolicies(String value);

	/**
	 * Returns the value of the '<em><b>Policy Mappings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>policy_mappings</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy Mappings</em>' attribute.
	 * @see #setPolicyMappings(String)
	 * @see org.akashi.model.ModelPackage#getX509V3Extensions_PolicyMappings()
	 * @model annotation="http://akashi.org/stix name='policy_mappings'"
	 * @generated
	 */
	String getPolicyMappings();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509V3Extensions#getPolicyMappings <em>Policy Mappings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy Mappings</em>' attribute.
	 * @see #getPolicyMappings()
	 * @generated
	 */
	void setPolicyMappings(String value);

} // X509V3Extensions
