/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stix Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that STIX writes as a JSON object with known properties: objects and their parts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.StixElement#getCustom <em>Custom</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getStixElement()
 * @model abstract="true"
 *        annotation="http://akashi.org/stix section='2'"
 * @generated
 */
public interface StixElement extends EObject {
	/**
	 * Returns the value of the '<em><b>Custom</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the model has no feature for, and what is not of its feature's type: JSON text by property name. Nothing that was read is lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custom</em>' map.
	 * @see org.akashi.model.ModelPackage#getStixElement_Custom()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getCustom();

} // StixElement
