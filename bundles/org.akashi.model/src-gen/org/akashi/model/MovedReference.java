/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Moved Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * References of one property as they would be if nothing were merged.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.MovedReference#getPlace <em>Place</em>}</li>
 *   <li>{@link org.akashi.model.MovedReference#getElement <em>Element</em>}</li>
 *   <li>{@link org.akashi.model.MovedReference#getBefore <em>Before</em>}</li>
 *   <li>{@link org.akashi.model.MovedReference#getMergedIds <em>Merged Ids</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getMovedReference()
 * @model annotation="http://akashi.org/stix section='7.3'"
 * @generated
 */
public interface MovedReference extends StixElement {
	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where: JSON names from the object, joined by <code>/</code>, with the index of list elements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.akashi.model.ModelPackage#getMovedReference_Place()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='place'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.akashi.model.MovedReference#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The digest of the innermost list element on the way, as it is now; empty when there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' attribute.
	 * @see #setElement(String)
	 * @see org.akashi.model.ModelPackage#getMovedReference_Element()
	 * @model annotation="http://akashi.org/stix name='element'"
	 * @generated
	 */
	String getElement();

	/**
	 * Sets the value of the '{@link org.akashi.model.MovedReference#getElement <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' attribute.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids that stand there when nothing is merged, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getMovedReference_Before()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='before'"
	 * @generated
	 */
	EList<String> getBefore();

	/**
	 * Returns the value of the '<em><b>Merged Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those of them that are merged now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged Ids</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getMovedReference_MergedIds()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='merged_ids'"
	 * @generated
	 */
	EList<String> getMergedIds();

} // MovedReference
