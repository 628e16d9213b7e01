/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>X509 Certificate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>x509-certificate</code>. STIX 2.1, section 6.18.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.X509Certificate#getIsSelfSigned <em>Is Self Signed</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getHashes <em>Hashes</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getVersion <em>Version</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getSignatureAlgorithm <em>Signature Algorithm</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getValidityNotBefore <em>Validity Not Before</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getValidityNotAfter <em>Validity Not After</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getSubjectPublicKeyAlgorithm <em>Subject Public Key Algorithm</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getSubjectPublicKeyModulus <em>Subject Public Key Modulus</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getSubjectPublicKeyExponent <em>Subject Public Key Exponent</em>}</li>
 *   <li>{@link org.akashi.model.X509Certificate#getX509V3Extensions <em>X509V3 Extensions</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getX509Certificate()
 * @model annotation="http://akashi.org/stix name='x509-certificate' section='6.18'"
 * @generated
 */
public interface X509Certificate extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Is Self Signed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>is_self_signed</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is Self Signed</em>' attribute.
	 * @see #setIsSelfSigned(Boolean)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_IsSelfSigned()
	 * @model annotation="http://akashi.org/stix name='is_self_signed'"
	 * @generated
	 */
	Boolean getIsSelfSigned();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getIsSelfSigned <em>Is Self Signed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Self Signed</em>' attribute.
	 * @see #getIsSelfSigned()
	 * @generated
	 */
	void setIsSelfSigned(Boolean value);

	/**
	 * Returns the value of the '<em><b>Hashes</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>hashes</code>: hash values by algorithm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hashes</em>' map.
	 * @see org.akashi.model.ModelPackage#getX509Certificate_Hashes()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='hashes' format='hashes' contributes='true'"
	 * @generated
	 */
	EMap<String, String> getHashes();

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>version</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_Version()
	 * @model annotation="http://akashi.org/stix name='version'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>serial_number</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial Number</em>' attribute.
	 * @see #setSerialNumber(String)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_SerialNumber()
	 * @model annotation="http://akashi.org/stix name='serial_number' contributes='true'"
	 * @generated
	 */
	String getSerialNumber();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getSerialNumber <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Number</em>' attribute.
	 * @see #getSerialNumber()
	 * @generated
	 */
	void setSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Signature Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>signature_algorithm</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signature Algorithm</em>' attribute.
	 * @see #setSignatureAlgorithm(String)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_SignatureAlgorithm()
	 * @model annotation="http://akashi.org/stix name='signature_algorithm'"
	 * @generated
	 */
	String getSignatureAlgorithm();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getSignatureAlgorithm <em>Signature Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signature Algorithm</em>' attribute.
	 * @see #getSignatureAlgorithm()
	 * @generated
	 */
	void setSignatureAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>issuer</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_Issuer()
	 * @model annotation="http://akashi.org/stix name='issuer'"
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Validity Not Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>validity_not_before</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validity Not Before</em>' attribute.
	 * @see #setValidityNotBefore(String)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_ValidityNotBefore()
	 * @model annotation="http://akashi.org/stix name='validity_not_before' format='time'"
	 * @generated
	 */
	String getValidityNotBefore();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getValidityNotBefore <em>Validity Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validity Not Before</em>' attribute.
	 * @see #getValidityNotBefore()
	 * @generated
	 */
	void setValidityNotBefore(String value);

	/**
	 * Returns the value of the '<em><b>Validity Not After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>validity_not_after</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validity Not After</em>' attribute.
	 * @see #setValidityNotAfter(String)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_ValidityNotAfter()
	 * @model annotation="http://akashi.org/stix name='validity_not_after' format='time'"
	 * @generated
	 */
	String getValidityNotAfter();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getValidityNotAfter <em>Validity Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validity Not After</em>' attribute.
	 * @see #getValidityNotAfter()
	 * @generated
	 */
	void setValidityNotAfter(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>subject</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_Subject()
	 * @model annotation="http://akashi.org/stix name='subject'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Subject Public Key Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>subject_public_key_algorithm</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Public Key Algorithm</em>' attribute.
	 * @see #setSubjectPublicKeyAlgorithm(String)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_SubjectPublicKeyAlgorithm()
	 * @model annotation="http://akashi.org/stix name='subject_public_key_algorithm'"
	 * @generated
	 */
	String getSubjectPublicKeyAlgorithm();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getSubjectPublicKeyAlgorithm <em>Subject Public Key Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Public Key Algorithm</em>' attribute.
	 * @see #getSubjectPublicKeyAlgorithm()
	 * @generated
	 */
	void setSubjectPublicKeyAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Subject Public Key Modulus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>subject_public_key_modulus</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Public Key Modulus</em>' attribute.
	 * @see #setSubjectPublicKeyModulus(String)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_SubjectPublicKeyModulus()
	 * @model annotation="http://akashi.org/stix name='subject_public_key_modulus'"
	 * @generated
	 */
	String getSubjectPublicKeyModulus();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getSubjectPublicKeyModulus <em>Subject Public Key Modulus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Public Key Modulus</em>' attribute.
	 * @see #getSubjectPublicKeyModulus()
	 * @generated
	 */
	void setSubjectPublicKeyModulus(String value);

	/**
	 * Returns the value of the '<em><b>Subject Public Key Exponent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>subject_public_key_exponent</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Public Key Exponent</em>' attribute.
	 * @see #setSubjectPublicKeyExponent(Long)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_SubjectPublicKeyExponent()
	 * @model annotation="http://akashi.org/stix name='subject_public_key_exponent'"
	 * @generated
	 */
	Long getSubjectPublicKeyExponent();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getSubjectPublicKeyExponent <em>Subject Public Key Exponent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Public Key Exponent</em>' attribute.
	 * @see #getSubjectPublicKeyExponent()
	 * @generated
	 */
	void setSubjectPublicKeyExponent(Long value);

	/**
	 * Returns the value of the '<em><b>X509V3 Extensions</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>x509_v3_extensions</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X509V3 Extensions</em>' containment reference.
	 * @see #setX509V3Extensions(X509V3Extensions)
	 * @see org.akashi.model.ModelPackage#getX509Certificate_X509V3Extensions()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='x509_v3_extensions'"
	 * @generated
	 */
	X509V3Extensions getX509V3Extensions();

	/**
	 * Sets the value of the '{@link org.akashi.model.X509Certificate#getX509V3Extensions <em>X509V3 Extensions</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X509V3 Extensions</em>' containment reference.
	 * @see #getX509V3Extensions()
	 * @generated
	 */
	void setX509V3Extensions(X509V3Extensions value);

} // X509Certificate
