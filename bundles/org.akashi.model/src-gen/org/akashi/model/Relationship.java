/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>relationship</code>. STIX 2.1, section 5.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Relationship#getRelationshipType <em>Relationship Type</em>}</li>
 *   <li>{@link org.akashi.model.Relationship#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.Relationship#getSourceRef <em>Source Ref</em>}</li>
 *   <li>{@link org.akashi.model.Relationship#getTargetRef <em>Target Ref</em>}</li>
 *   <li>{@link org.akashi.model.Relationship#getStartTime <em>Start Time</em>}</li>
 *   <li>{@link org.akashi.model.Relationship#getStopTime <em>Stop Time</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getRelationship()
 * @model annotation="http://akashi.org/stix name='relationship' section='5.1'"
 * @generated
 */
public interface Relationship extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Relationship Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>relationship_type</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship Type</em>' attribute.
	 * @see #setRelationshipType(String)
	 * @see org.akashi.model.ModelPackage#getRelationship_RelationshipType()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='relationship_type'"
	 * @generated
	 */
	String getRelationshipType();

	/**
	 * Sets the value of the '{@link org.akashi.model.Relationship#getRelationshipType <em>Relationship Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relationship Type</em>' attribute.
	 * @see #getRelationshipType()
	 * @generated
	 */
	void setRelationshipType(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>description</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.akashi.model.ModelPackage#getRelationship_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.Relationship#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Source Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>source_ref</code>: STIX identifier. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Ref</em>' attribute.
	 * @see #setSourceRef(String)
	 * @see org.akashi.model.ModelPackage#getRelationship_SourceRef()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='source_ref' format='id'"
	 * @generated
	 */
	String getSourceRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.Relationship#getSourceRef <em>Source Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Ref</em>' attribute.
	 * @see #getSourceRef()
	 * @generated
	 */
	void setSourceRef(String value);

	/**
	 * Returns the value of the '<em><b>Target Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>target_ref</code>: STIX identifier. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Ref</em>' attribute.
	 * @see #setTargetRef(String)
	 * @see org.akashi.model.ModelPackage#getRelationship_TargetRef()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='target_ref' format='id'"
	 * @generated
	 */
	String getTargetRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.Relationship#getTargetRef <em>Target Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Ref</em>' attribute.
	 * @see #getTargetRef()
	 * @generated
	 */
	void setTargetRef(String value);

	/**
	 * Returns the value of the '<em><b>Start Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>start_time</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Time</em>' attribute.
	 * @see #setStartTime(String)
	 * @see org.akashi.model.ModelPackage#getRelationship_StartTime()
	 * @model annotation="http://akashi.org/stix name='start_time' format='time'"
	 * @generated
	 */
	String getStartTime();

	/**
	 * Sets the value of the '{@link org.akashi.model.Relationship#getStartTime <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Time</em>' attribute.
	 * @see #getStartTime()
	 * @generated
	 */
	void setStartTime(String value);

	/**
	 * Returns the value of the '<em><b>Stop Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>stop_time</code>: timestamp as written (RFC 3339, UTC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop Time</em>' attribute.
	 * @see #setStopTime(String)
	 * @see org.akashi.model.ModelPackage#getRelationship_StopTime()
	 * @model annotation="http://akashi.org/stix name='stop_time' format='time'"
	 * @generated
	 */
	String getStopTime();

	/**
	 * Sets the value of the '{@link org.akashi.model.Relationship#getStopTime <em>Stop Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop Time</em>' attribute.
	 * @see #getStopTime()
	 * @generated
	 */
	void setStopTime(String value);

} // Relationship
