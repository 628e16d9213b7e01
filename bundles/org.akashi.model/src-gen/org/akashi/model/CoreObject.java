/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Core Object</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Domain, relationship and versioned meta objects: those with a creator, versions and references.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.CoreObject#getCreatedByRef <em>Created By Ref</em>}</li>
 *   <li>{@link org.akashi.model.CoreObject#getCreated <em>Created</em>}</li>
 *   <li>{@link org.akashi.model.CoreObject#getModified <em>Modified</em>}</li>
 *   <li>{@link org.akashi.model.CoreObject#getRevoked <em>Revoked</em>}</li>
 *   <li>{@link org.akashi.model.CoreObject#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.akashi.model.CoreObject#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.akashi.model.CoreObject#getLang <em>Lang</em>}</li>
 *   <li>{@link org.akashi.model.CoreObject#getExternalReferences <em>External References</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getCoreObject()
 * @model abstract="true"
 *        annotation="http://akashi.org/stix section='3.2'"
 * @generated
 */
public interface CoreObject extends StixObject {
	/**
	 * Returns the value of the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>created_by_ref</code>: STIX identifier. Refers to identity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By Ref</em>' attribute.
	 * @see #setCreatedByRef(String)
	 * @see org.akashi.model.ModelPackage#getCoreObject_CreatedByRef()
	 * @model annotation="http://akashi.org/stix name='created_by_ref' format='id' refs='identity'"
	 * @generated
	 */
	String getCreatedByRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.CoreObject#getCreatedByRef <em>Created By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By Ref</em>' attribute.
	 * @see #getCreatedByRef()
	 * @generated
	 */
	void setCreatedByRef(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>created</code>: timestamp as written (RFC 3339, UTC). Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.akashi.model.ModelPackage#getCoreObject_Created()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='created' format='time'"
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.akashi.model.CoreObject#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>modified</code>: timestamp as written (RFC 3339, UTC). Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(String)
	 * @see org.akashi.model.ModelPackage#getCoreObject_Modified()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='modified' format='time'"
	 * @generated
	 */
	String getModified();

	/**
	 * Sets the value of the '{@link org.akashi.model.CoreObject#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(String value);

	/**
	 * Returns the value of the '<em><b>Revoked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>revoked</code>: <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revoked</em>' attribute.
	 * @see #setRevoked(Boolean)
	 * @see org.akashi.model.ModelPackage#getCoreObject_Revoked()
	 * @model annotation="http://akashi.org/stix name='revoked'"
	 * @generated
	 */
	Boolean getRevoked();

	/**
	 * Sets the value of the '{@link org.akashi.model.CoreObject#getRevoked <em>Revoked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revoked</em>' attribute.
	 * @see #getRevoked()
	 * @generated
	 */
	void setRevoked(Boolean value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>labels</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getCoreObject_Labels()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='labels'"
	 * @generated
	 */
	EList<String> getLabels();

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>confidence</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(Integer)
	 * @see org.akashi.model.ModelPackage#getCoreObject_Confidence()
	 * @model annotation="http://akashi.org/stix name='confidence'"
	 * @generated
	 */
	Integer getConfidence();

	/**
	 * Sets the value of the '{@link org.akashi.model.CoreObject#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Integer value);

	/**
	 * Returns the value of the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>lang</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lang</em>' attribute.
	 * @see #setLang(String)
	 * @see org.akashi.model.ModelPackage#getCoreObject_Lang()
	 * @model annotation="http://akashi.org/stix name='lang'"
	 * @generated
	 */
	String getLang();

	/**
	 * Sets the value of the '{@link org.akashi.model.CoreObject#getLang <em>Lang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lang</em>' attribute.
	 * @see #getLang()
	 * @generated
	 */
	void setLang(String value);

	/**
	 * Returns the value of the '<em><b>External References</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.ExternalReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>external_references</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External References</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getCoreObject_ExternalReferences()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='external_references'"
	 * @generated
	 */
	EList<ExternalReference> getExternalReferences();

} // CoreObject
