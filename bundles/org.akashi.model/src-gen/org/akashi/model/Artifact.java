/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Artifact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>artifact</code>. STIX 2.1, section 6.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Artifact#getMimeType <em>Mime Type</em>}</li>
 *   <li>{@link org.akashi.model.Artifact#getPayloadBin <em>Payload Bin</em>}</li>
 *   <li>{@link org.akashi.model.Artifact#getUrl <em>Url</em>}</li>
 *   <li>{@link org.akashi.model.Artifact#getHashes <em>Hashes</em>}</li>
 *   <li>{@link org.akashi.model.Artifact#getEncryptionAlgorithm <em>Encryption Algorithm</em>}</li>
 *   <li>{@link org.akashi.model.Artifact#getDecryptionKey <em>Decryption Key</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getArtifact()
 * @model annotation="http://akashi.org/stix name='artifact' section='6.1'"
 * @generated
 */
public interface Artifact extends CyberObservable {
	/**
	 * Returns the value of the '<em><b>Mime Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>mime_type</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mime Type</em>' attribute.
	 * @see #setMimeType(String)
	 * @see org.akashi.model.ModelPackage#getArtifact_MimeType()
	 * @model annotation="http://akashi.org/stix name='mime_type'"
	 * @generated
	 */
	String getMimeType();

	/**
	 * Sets the value of the '{@link org.akashi.model.Artifact#getMimeType <em>Mime Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mime Type</em>' attribute.
	 * @see #getMimeType()
	 * @generated
	 */
	void setMimeType(String value);

	/**
	 * Returns the value of the '<em><b>Payload Bin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>payload_bin</code>: base64 text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payload Bin</em>' attribute.
	 * @see #setPayloadBin(String)
	 * @see org.akashi.model.ModelPackage#getArtifact_PayloadBin()
	 * @model annotation="http://akashi.org/stix name='payload_bin' format='binary' contributes='true'"
	 * @generated
	 */
	String getPayloadBin();

	/**
	 * Sets the value of the '{@link org.akashi.model.Artifact#getPayloadBin <em>Payload Bin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payload Bin</em>' attribute.
	 * @see #getPayloadBin()
	 * @generated
	 */
	void setPayloadBin(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>url</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.akashi.model.ModelPackage#getArtifact_Url()
	 * @model annotation="http://akashi.org/stix name='url'"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.akashi.model.Artifact#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

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
	 * @see org.akashi.model.ModelPackage#getArtifact_Hashes()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='hashes' format='hashes' contributes='true'"
	 * @generated
	 */
	EMap<String, String> getHashes();

	/**
	 * Returns the value of the '<em><b>Encryption Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>encryption_algorithm</code>: text. Terms of <code>encryption-algorithm-enum</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encryption Algorithm</em>' attribute.
	 * @see #setEncryptionAlgorithm(String)
	 * @see org.akashi.model.ModelPackage#getArtifact_EncryptionAlgorithm()
	 * @model annotation="http://akashi.org/stix name='encryption_algorithm' vocabulary='encryption-algorithm-enum'"
	 * @generated
	 */
	String getEncryptionAlgorithm();

	/**
	 * Sets the value of the '{@link org.akashi.model.Artifact#getEncryptionAlgorithm <em>Encryption Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encryption Algorithm</em>' attribute.
	 * @see #getEncryptionAlgorithm()
	 * @generated
	 */
	void setEncryptionAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Decryption Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>decryption_key</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decryption Key</em>' attribute.
	 * @see #setDecryptionKey(String)
	 * @see org.akashi.model.ModelPackage#getArtifact_DecryptionKey()
	 * @model annotation="http://akashi.org/stix name='decryption_key'"
	 * @generated
	 */
	String getDecryptionKey();

	/**
	 * Sets the value of the '{@link org.akashi.model.Artifact#getDecryptionKey <em>Decryption Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decryption Key</em>' attribute.
	 * @see #getDecryptionKey()
	 * @generated
	 */
	void setDecryptionKey(String value);

} // Artifact
