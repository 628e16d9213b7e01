/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Marking Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>marking-definition</code>. STIX 2.1, section 7.2.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.MarkingDefinition#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.MarkingDefinition#getCreatedByRef <em>Created By Ref</em>}</li>
 *   <li>{@link org.akashi.model.MarkingDefinition#getCreated <em>Created</em>}</li>
 *   <li>{@link org.akashi.model.MarkingDefinition#getExternalReferences <em>External References</em>}</li>
 *   <li>{@link org.akashi.model.MarkingDefinition#getDefinitionType <em>Definition Type</em>}</li>
 *   <li>{@link org.akashi.model.MarkingDefinition#getDefinition <em>Definition</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getMarkingDefinition()
 * @model annotation="http://akashi.org/stix name='marking-definition' section='7.2.1'"
 * @generated
 */
public interface MarkingDefinition extends StixObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getMarkingDefinition_Name()
	 * @model annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.MarkingDefinition#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Created By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>created_by_ref</code>: STIX identifier. Refers to identity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By Ref</em>' attribute.
	 * @see #setCreatedByRef(String)
	 * @see org.akashi.model.ModelPackage#getMarkingDefinition_CreatedByRef()
	 * @model annotation="http://akashi.org/stix name='created_by_ref' format='id' refs='identity'"
	 * @generated
	 */
	String getCreatedByRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.MarkingDefinition#getCreatedByRef <em>Created By Ref</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getMarkingDefinition_Created()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='created' format='time'"
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.akashi.model.MarkingDefinition#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>External References</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.ExternalReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>external_references</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External References</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getMarkingDefinition_ExternalReferences()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='external_references'"
	 * @generated
	 */
	EList<ExternalReference> getExternalReferences();

	/**
	 * Returns the value of the '<em><b>Definition Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>definition_type</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition Type</em>' attribute.
	 * @see #setDefinitionType(String)
	 * @see org.akashi.model.ModelPackage#getMarkingDefinition_DefinitionType()
	 * @model annotation="http://akashi.org/stix name='definition_type'"
	 * @generated
	 */
	String getDefinitionType();

	/**
	 * Sets the value of the '{@link org.akashi.model.MarkingDefinition#getDefinitionType <em>Definition Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition Type</em>' attribute.
	 * @see #getDefinitionType()
	 * @generated
	 */
	void setDefinitionType(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>definition</code>: JSON text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.akashi.model.ModelPackage#getMarkingDefinition_Definition()
	 * @model annotation="http://akashi.org/stix name='definition' format='json'"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.akashi.model.MarkingDefinition#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

} // MarkingDefinition
