/**
 */
package org.akashi.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identity Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person decided against a proposal about two objects.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.IdentityDecision#getKind <em>Kind</em>}</li>
 *   <li>{@link org.akashi.model.IdentityDecision#getOther <em>Other</em>}</li>
 *   <li>{@link org.akashi.model.IdentityDecision#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.akashi.model.IdentityDecision#getDecidedAt <em>Decided At</em>}</li>
 *   <li>{@link org.akashi.model.IdentityDecision#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getIdentityDecision()
 * @model annotation="http://akashi.org/stix section='7.3'"
 * @generated
 */
public interface IdentityDecision extends StixElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relationship that was proposed: <code>same-as</code>, <code>part-of</code>, <code>overlaps-with</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.akashi.model.ModelPackage#getIdentityDecision_Kind()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='kind'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.akashi.model.IdentityDecision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the other object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other</em>' attribute.
	 * @see #setOther(String)
	 * @see org.akashi.model.ModelPackage#getIdentityDecision_Other()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='other'"
	 * @generated
	 */
	String getOther();

	/**
	 * Sets the value of the '{@link org.akashi.model.IdentityDecision#getOther <em>Other</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' attribute.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.akashi.model.ModelPackage#getIdentityDecision_DecidedBy()
	 * @model annotation="http://akashi.org/stix name='decided_by'"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.akashi.model.IdentityDecision#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(String)
	 * @see org.akashi.model.ModelPackage#getIdentityDecision_DecidedAt()
	 * @model annotation="http://akashi.org/stix name='decided_at' format='time'"
	 * @generated
	 */
	String getDecidedAt();

	/**
	 * Sets the value of the '{@link org.akashi.model.IdentityDecision#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.akashi.model.ModelPackage#getIdentityDecision_Why()
	 * @model annotation="http://akashi.org/stix name='why'"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.akashi.model.IdentityDecision#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

} // IdentityDecision
