/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Name Assertion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody calls an object so. Two objects may be called the same, by the same or by others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.NameAssertion#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.NameAssertion#getAssertedBy <em>Asserted By</em>}</li>
 *   <li>{@link org.akashi.model.NameAssertion#getAssertedByRef <em>Asserted By Ref</em>}</li>
 *   <li>{@link org.akashi.model.NameAssertion#getSince <em>Since</em>}</li>
 *   <li>{@link org.akashi.model.NameAssertion#getUntil <em>Until</em>}</li>
 *   <li>{@link org.akashi.model.NameAssertion#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.akashi.model.NameAssertion#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getNameAssertion()
 * @model annotation="http://akashi.org/stix section='7.3'"
 * @generated
 */
public interface NameAssertion extends StixElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as it is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getNameAssertion_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.NameAssertion#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Asserted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who calls it so, for people: a publisher, a list, an analyst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asserted By</em>' attribute.
	 * @see #setAssertedBy(String)
	 * @see org.akashi.model.ModelPackage#getNameAssertion_AssertedBy()
	 * @model annotation="http://akashi.org/stix name='asserted_by'"
	 * @generated
	 */
	String getAssertedBy();

	/**
	 * Sets the value of the '{@link org.akashi.model.NameAssertion#getAssertedBy <em>Asserted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asserted By</em>' attribute.
	 * @see #getAssertedBy()
	 * @generated
	 */
	void setAssertedBy(String value);

	/**
	 * Returns the value of the '<em><b>Asserted By Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identity of who calls it so, where there is such an object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asserted By Ref</em>' attribute.
	 * @see #setAssertedByRef(String)
	 * @see org.akashi.model.ModelPackage#getNameAssertion_AssertedByRef()
	 * @model annotation="http://akashi.org/stix name='asserted_by_ref' format='id' refs='identity'"
	 * @generated
	 */
	String getAssertedByRef();

	/**
	 * Sets the value of the '{@link org.akashi.model.NameAssertion#getAssertedByRef <em>Asserted By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asserted By Ref</em>' attribute.
	 * @see #getAssertedByRef()
	 * @generated
	 */
	void setAssertedByRef(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when, ISO 8601 as precise as known: <code>2017</code>, <code>2017-09</code>, <code>2017-09-05</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(String)
	 * @see org.akashi.model.ModelPackage#getNameAssertion_Since()
	 * @model annotation="http://akashi.org/stix name='since'"
	 * @generated
	 */
	String getSince();

	/**
	 * Sets the value of the '{@link org.akashi.model.NameAssertion#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(String value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when, likewise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(String)
	 * @see org.akashi.model.ModelPackage#getNameAssertion_Until()
	 * @model annotation="http://akashi.org/stix name='until'"
	 * @generated
	 */
	String getUntil();

	/**
	 * Sets the value of the '{@link org.akashi.model.NameAssertion#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sure it is that they mean this object, 0 to 100 (appendix A); <code>null</code> when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(Integer)
	 * @see org.akashi.model.ModelPackage#getNameAssertion_Confidence()
	 * @model annotation="http://akashi.org/stix name='confidence'"
	 * @generated
	 */
	Integer getConfidence();

	/**
	 * Sets the value of the '{@link org.akashi.model.NameAssertion#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Integer value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentences that call it so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getNameAssertion_Evidence()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='evidence'"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // NameAssertion
