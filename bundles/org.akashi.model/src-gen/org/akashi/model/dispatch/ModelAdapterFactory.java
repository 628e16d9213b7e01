/**
 */
package org.akashi.model.dispatch;

import org.akashi.model.AlternateDataStream;
import org.akashi.model.ArchiveExt;
import org.akashi.model.Artifact;
import org.akashi.model.AttackPattern;
import org.akashi.model.AutonomousSystem;
import org.akashi.model.Campaign;
import org.akashi.model.CoreObject;
import org.akashi.model.CourseOfAction;
import org.akashi.model.CustomObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.Directory;
import org.akashi.model.DomainName;
import org.akashi.model.EmailAddr;
import org.akashi.model.EmailMessage;
import org.akashi.model.EmailMimePart;
import org.akashi.model.Evidence;
import org.akashi.model.ExtensionDefinition;
import org.akashi.model.ExternalReference;
import org.akashi.model.File;
import org.akashi.model.GranularMarking;
import org.akashi.model.Grouping;
import org.akashi.model.HttpRequestExt;
import org.akashi.model.IcmpExt;
import org.akashi.model.Identity;
import org.akashi.model.IdentityDecision;
import org.akashi.model.Incident;
import org.akashi.model.Indicator;
import org.akashi.model.Infrastructure;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Ipv4Addr;
import org.akashi.model.Ipv6Addr;
import org.akashi.model.KillChainPhase;
import org.akashi.model.LanguageContent;
import org.akashi.model.Location;
import org.akashi.model.MacAddr;
import org.akashi.model.Malware;
import org.akashi.model.MalwareAnalysis;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.MergedObject;
import org.akashi.model.ModelPackage;
import org.akashi.model.MovedReference;
import org.akashi.model.Mutex;
import org.akashi.model.NameAssertion;
import org.akashi.model.NetworkTraffic;
import org.akashi.model.Note;
import org.akashi.model.NtfsExt;
import org.akashi.model.ObservedData;
import org.akashi.model.Opinion;
import org.akashi.model.PdfExt;
import org.akashi.model.RasterImageExt;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.model.Sighting;
import org.akashi.model.SocketExt;
import org.akashi.model.Software;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.model.TcpExt;
import org.akashi.model.ThreatActor;
import org.akashi.model.Tool;
import org.akashi.model.UnixAccountExt;
import org.akashi.model.Url;
import org.akashi.model.UserAccount;
import org.akashi.model.Vulnerability;
import org.akashi.model.WindowsPeOptionalHeader;
import org.akashi.model.WindowsPeSection;
import org.akashi.model.WindowsPebinaryExt;
import org.akashi.model.WindowsProcessExt;
import org.akashi.model.WindowsRegistryKey;
import org.akashi.model.WindowsRegistryValue;
import org.akashi.model.WindowsServiceExt;
import org.akashi.model.X509Certificate;
import org.akashi.model.X509V3Extensions;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.akashi.model.ModelPackage
 * @generated
 */
public class ModelAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelSwitch<Adapter> modelSwitch =
		new ModelSwitch<Adapter>() {
			@Override
			public Adapter caseStixElement(StixElement object) {
				return createStixElementAdapter();
			}
			@Override
			public Adapter caseStixObject(StixObject object) {
				return createStixObjectAdapter();
			}
			@Override
			public Adapter caseCoreObject(CoreObject object) {
				return createCoreObjectAdapter();
			}
			@Override
			public Adapter caseCyberObservable(CyberObservable object) {
				return createCyberObservableAdapter();
			}
			@Override
			public Adapter caseCustomObject(CustomObject object) {
				return createCustomObjectAdapter();
			}
			@Override
			public Adapter caseEvidence(Evidence object) {
				return createEvidenceAdapter();
			}
			@Override
			public Adapter caseNameAssertion(NameAssertion object) {
				return createNameAssertionAdapter();
			}
			@Override
			public Adapter caseMergedObject(MergedObject object) {
				return createMergedObjectAdapter();
			}
			@Override
			public Adapter caseMovedReference(MovedReference object) {
				return createMovedReferenceAdapter();
			}
			@Override
			public Adapter caseIdentityDecision(IdentityDecision object) {
				return createIdentityDecisionAdapter();
			}
			@Override
			public Adapter caseExternalReference(ExternalReference object) {
				return createExternalReferenceAdapter();
			}
			@Override
			public Adapter caseKillChainPhase(KillChainPhase object) {
				return createKillChainPhaseAdapter();
			}
			@Override
			public Adapter caseGranularMarking(GranularMarking object) {
				return createGranularMarkingAdapter();
			}
			@Override
			public Adapter caseAttackPattern(AttackPattern object) {
				return createAttackPatternAdapter();
			}
			@Override
			public Adapter caseCampaign(Campaign object) {
				return createCampaignAdapter();
			}
			@Override
			public Adapter caseCourseOfAction(CourseOfAction object) {
				return createCourseOfActionAdapter();
			}
			@Override
			public Adapter caseGrouping(Grouping object) {
				return createGroupingAdapter();
			}
			@Override
			public Adapter caseIdentity(Identity object) {
				return createIdentityAdapter();
			}
			@Override
			public Adapter caseIncident(Incident object) {
				return createIncidentAdapter();
			}
			@Override
			public Adapter caseIndicator(Indicator object) {
				return createIndicatorAdapter();
			}
			@Override
			public Adapter caseInfrastructure(Infrastructure object) {
				return createInfrastructureAdapter();
			}
			@Override
			public Adapter caseIntrusionSet(IntrusionSet object) {
				return createIntrusionSetAdapter();
			}
			@Override
			public Adapter caseLocation(Location object) {
				return createLocationAdapter();
			}
			@Override
			public Adapter caseMalware(Malware object) {
				return createMalwareAdapter();
			}
			@Override
			public Adapter caseMalwareAnalysis(MalwareAnalysis object) {
				return createMalwareAnalysisAdapter();
			}
			@Override
			public Adapter caseNote(Note object) {
				return createNoteAdapter();
			}
			@Override
			public Adapter caseObservedData(ObservedData object) {
				return createObservedDataAdapter();
			}
			@Override
			public Adapter caseOpinion(Opinion object) {
				return createOpinionAdapter();
			}
			@Override
			public Adapter caseReport(Report object) {
				return createReportAdapter();
			}
			@Override
			public Adapter caseThreatActor(ThreatActor object) {
				return createThreatActorAdapter();
			}
			@Override
			public Adapter caseTool(Tool object) {
				return createToolAdapter();
			}
			@Override
			public Adapter caseVulnerability(Vulnerability object) {
				return createVulnerabilityAdapter();
			}
			@Override
			public Adapter caseRelationship(Relationship object) {
				return createRelationshipAdapter();
			}
			@Override
			public Adapter caseSighting(Sighting object) {
				return createSightingAdapter();
			}
			@Override
			public Adapter caseMarkingDefinition(MarkingDefinition object) {
				return createMarkingDefinitionAdapter();
			}
			@Override
			public Adapter caseLanguageContent(LanguageContent object) {
				return createLanguageContentAdapter();
			}
			@Override
			public Adapter caseExtensionDefinition(ExtensionDefinition object) {
				return createExtensionDefinitionAdapter();
			}
			@Override
			public Adapter caseArtifact(Artifact object) {
				return createArtifactAdapter();
			}
			@Override
			public Adapter caseAutonomousSystem(AutonomousSystem object) {
				return createAutonomousSystemAdapter();
			}
			@Override
			public Adapter caseDirectory(Directory object) {
				return createDirectoryAdapter();
			}
			@Override
			public Adapter caseDomainName(DomainName object) {
				return createDomainNameAdapter();
			}
			@Override
			public Adapter caseEmailAddr(EmailAddr object) {
				return createEmailAddrAdapter();
			}
			@Override
			public Adapter caseEmailMessage(EmailMessage object) {
				return createEmailMessageAdapter();
			}
			@Override
			public Adapter caseEmailMimePart(EmailMimePart object) {
				return createEmailMimePartAdapter();
			}
			@Override
			public Adapter caseFile(File object) {
				return createFileAdapter();
			}
			@Override
			public Adapter caseArchiveExt(ArchiveExt object) {
				return createArchiveExtAdapter();
			}
			@Override
			public Adapter caseNtfsExt(NtfsExt object) {
				return createNtfsExtAdapter();
			}
			@Override
			public Adapter caseAlternateDataStream(AlternateDataStream object) {
				return createAlternateDataStreamAdapter();
			}
			@Override
			public Adapter casePdfExt(PdfExt object) {
				return createPdfExtAdapter();
			}
			@Override
			public Adapter caseRasterImageExt(RasterImageExt object) {
				return createRasterImageExtAdapter();
			}
			@Override
			public Adapter caseWindowsPebinaryExt(WindowsPebinaryExt object) {
				return createWindowsPebinaryExtAdapter();
			}
			@Override
			public Adapter caseWindowsPeOptionalHeader(WindowsPeOptionalHeader object) {
				return createWindowsPeOptionalHeaderAdapter();
			}
			@Override
			public Adapter caseWindowsPeSection(WindowsPeSection object) {
				return createWindowsPeSectionAdapter();
			}
			@Override
			public Adapter caseIpv4Addr(Ipv4Addr object) {
				return createIpv4AddrAdapter();
			}
			@Override
			public Adapter caseIpv6Addr(Ipv6Addr object) {
				return createIpv6AddrAdapter();
			}
			@Override
			public Adapter caseMacAddr(MacAddr object) {
				return createMacAddrAdapter();
			}
			@Override
			public Adapter caseMutex(Mutex object) {
				return createMutexAdapter();
			}
			@Override
			public Adapter caseNetworkTraffic(NetworkTraffic object) {
				return createNetworkTrafficAdapter();
			}
			@Override
			public Adapter caseHttpRequestExt(HttpRequestExt object) {
				return createHttpRequestExtAdapter();
			}
			@Override
			public Adapter caseIcmpExt(IcmpExt object) {
				return createIcmpExtAdapter();
			}
			@Override
			public Adapter caseSocketExt(SocketExt object) {
				return createSocketExtAdapter();
			}
			@Override
			public Adapter caseTcpExt(TcpExt object) {
				return createTcpExtAdapter();
			}
			@Override
			public Adapter caseProcess(org.akashi.model.Process object) {
				return createProcessAdapter();
			}
			@Override
			public Adapter caseWindowsProcessExt(WindowsProcessExt object) {
				return createWindowsProcessExtAdapter();
			}
			@Override
			public Adapter caseWindowsServiceExt(WindowsServiceExt object) {
				return createWindowsServiceExtAdapter();
			}
			@Override
			public Adapter caseSoftware(Software object) {
				return createSoftwareAdapter();
			}
			@Override
			public Adapter caseUrl(Url object) {
				return createUrlAdapter();
			}
			@Override
			public Adapter caseUserAccount(UserAccount object) {
				return createUserAccountAdapter();
			}
			@Override
			public Adapter caseUnixAccountExt(UnixAccountExt object) {
				return createUnixAccountExtAdapter();
			}
			@Override
			public Adapter caseWindowsRegistryKey(WindowsRegistryKey object) {
				return createWindowsRegistryKeyAdapter();
			}
			@Override
			public Adapter caseWindowsRegistryValue(WindowsRegistryValue object) {
				return createWindowsRegistryValueAdapter();
			}
			@Override
			public Adapter caseX509Certificate(X509Certificate object) {
				return createX509CertificateAdapter();
			}
			@Override
			public Adapter caseX509V3Extensions(X509V3Extensions object) {
				return createX509V3ExtensionsAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.StixElement <em>Stix Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.StixElement
	 * @generated
	 */
	public Adapter createStixElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.StixObject <em>Stix Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.StixObject
	 * @generated
	 */
	public Adapter createStixObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.CoreObject <em>Core Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.CoreObject
	 * @generated
	 */
	public Adapter createCoreObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.CyberObservable <em>Cyber Observable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.CyberObservable
	 * @generated
	 */
	public Adapter createCyberObservableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.CustomObject <em>Custom Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.CustomObject
	 * @generated
	 */
	public Adapter createCustomObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Evidence
	 * @generated
	 */
	public Adapter createEvidenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.NameAssertion <em>Name Assertion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.NameAssertion
	 * @generated
	 */
	public Adapter createNameAssertionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.MergedObject <em>Merged Object</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.MergedObject
	 * @generated
	 */
	public Adapter createMergedObjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.MovedReference <em>Moved Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.MovedReference
	 * @generated
	 */
	public Adapter createMovedReferenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.IdentityDecision <em>Identity Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.IdentityDecision
	 * @generated
	 */
	public Adapter createIdentityDecisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.ExternalReference <em>External Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.ExternalReference
	 * @generated
	 */
	public Adapter createExternalReferenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.KillChainPhase <em>Kill Chain Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.KillChainPhase
	 * @generated
	 */
	public Adapter createKillChainPhaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.GranularMarking <em>Granular Marking</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.GranularMarking
	 * @generated
	 */
	public Adapter createGranularMarkingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.AttackPattern <em>Attack Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.AttackPattern
	 * @generated
	 */
	public Adapter createAttackPatternAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Campaign <em>Campaign</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Campaign
	 * @generated
	 */
	public Adapter createCampaignAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.CourseOfAction <em>Course Of Action</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.CourseOfAction
	 * @generated
	 */
	public Adapter createCourseOfActionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Grouping <em>Grouping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Grouping
	 * @generated
	 */
	public Adapter createGroupingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Identity <em>Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Identity
	 * @generated
	 */
	public Adapter createIdentityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Incident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Incident
	 * @generated
	 */
	public Adapter createIncidentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Indicator
	 * @generated
	 */
	public Adapter createIndicatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Infrastructure <em>Infrastructure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Infrastructure
	 * @generated
	 */
	public Adapter createInfrastructureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.IntrusionSet <em>Intrusion Set</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.IntrusionSet
	 * @generated
	 */
	public Adapter createIntrusionSetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Location <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Location
	 * @generated
	 */
	public Adapter createLocationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Malware <em>Malware</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Malware
	 * @generated
	 */
	public Adapter createMalwareAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.MalwareAnalysis <em>Malware Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.MalwareAnalysis
	 * @generated
	 */
	public Adapter createMalwareAnalysisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Note
	 * @generated
	 */
	public Adapter createNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.ObservedData <em>Observed Data</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.ObservedData
	 * @generated
	 */
	public Adapter createObservedDataAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Opinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Opinion
	 * @generated
	 */
	public Adapter createOpinionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Report
	 * @generated
	 */
	public Adapter createReportAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.ThreatActor <em>Threat Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.ThreatActor
	 * @generated
	 */
	public Adapter createThreatActorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Tool <em>Tool</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Tool
	 * @generated
	 */
	public Adapter createToolAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Vulnerability <em>Vulnerability</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Vulnerability
	 * @generated
	 */
	public Adapter createVulnerabilityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Relationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Relationship
	 * @generated
	 */
	public Adapter createRelationshipAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Sighting <em>Sighting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Sighting
	 * @generated
	 */
	public Adapter createSightingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.MarkingDefinition <em>Marking Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.MarkingDefinition
	 * @generated
	 */
	public Adapter createMarkingDefinitionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.LanguageContent <em>Language Content</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.LanguageContent
	 * @generated
	 */
	public Adapter createLanguageContentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.ExtensionDefinition <em>Extension Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.ExtensionDefinition
	 * @generated
	 */
	public Adapter createExtensionDefinitionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Artifact <em>Artifact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Artifact
	 * @generated
	 */
	public Adapter createArtifactAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.AutonomousSystem <em>Autonomous System</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.AutonomousSystem
	 * @generated
	 */
	public Adapter createAutonomousSystemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Directory <em>Directory</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Directory
	 * @generated
	 */
	public Adapter createDirectoryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.DomainName <em>Domain Name</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.DomainName
	 * @generated
	 */
	public Adapter createDomainNameAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.EmailAddr <em>Email Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.EmailAddr
	 * @generated
	 */
	public Adapter createEmailAddrAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.EmailMessage <em>Email Message</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.EmailMessage
	 * @generated
	 */
	public Adapter createEmailMessageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.EmailMimePart <em>Email Mime Part</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.EmailMimePart
	 * @generated
	 */
	public Adapter createEmailMimePartAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.File <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.File
	 * @generated
	 */
	public Adapter createFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.ArchiveExt <em>Archive Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.ArchiveExt
	 * @generated
	 */
	public Adapter createArchiveExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.NtfsExt <em>Ntfs Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.NtfsExt
	 * @generated
	 */
	public Adapter createNtfsExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.AlternateDataStream <em>Alternate Data Stream</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.AlternateDataStream
	 * @generated
	 */
	public Adapter createAlternateDataStreamAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.PdfExt <em>Pdf Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.PdfExt
	 * @generated
	 */
	public Adapter createPdfExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.RasterImageExt <em>Raster Image Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.RasterImageExt
	 * @generated
	 */
	public Adapter createRasterImageExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.WindowsPebinaryExt <em>Windows Pebinary Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.WindowsPebinaryExt
	 * @generated
	 */
	public Adapter createWindowsPebinaryExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.WindowsPeOptionalHeader <em>Windows Pe Optional Header</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.WindowsPeOptionalHeader
	 * @generated
	 */
	public Adapter createWindowsPeOptionalHeaderAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.WindowsPeSection <em>Windows Pe Section</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.WindowsPeSection
	 * @generated
	 */
	public Adapter createWindowsPeSectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Ipv4Addr <em>Ipv4 Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Ipv4Addr
	 * @generated
	 */
	public Adapter createIpv4AddrAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Ipv6Addr <em>Ipv6 Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Ipv6Addr
	 * @generated
	 */
	public Adapter createIpv6AddrAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.MacAddr <em>Mac Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.MacAddr
	 * @generated
	 */
	public Adapter createMacAddrAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Mutex <em>Mutex</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Mutex
	 * @generated
	 */
	public Adapter createMutexAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.NetworkTraffic <em>Network Traffic</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.NetworkTraffic
	 * @generated
	 */
	public Adapter createNetworkTrafficAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.HttpRequestExt <em>Http Request Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.HttpRequestExt
	 * @generated
	 */
	public Adapter createHttpRequestExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.IcmpExt <em>Icmp Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.IcmpExt
	 * @generated
	 */
	public Adapter createIcmpExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.SocketExt <em>Socket Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.SocketExt
	 * @generated
	 */
	public Adapter createSocketExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.TcpExt <em>Tcp Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.TcpExt
	 * @generated
	 */
	public Adapter createTcpExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Process <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Process
	 * @generated
	 */
	public Adapter createProcessAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.WindowsProcessExt <em>Windows Process Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.WindowsProcessExt
	 * @generated
	 */
	public Adapter createWindowsProcessExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.WindowsServiceExt <em>Windows Service Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.WindowsServiceExt
	 * @generated
	 */
	public Adapter createWindowsServiceExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Software <em>Software</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Software
	 * @generated
	 */
	public Adapter createSoftwareAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.Url <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.Url
	 * @generated
	 */
	public Adapter createUrlAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.UserAccount <em>User Account</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.UserAccount
	 * @generated
	 */
	public Adapter createUserAccountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.UnixAccountExt <em>Unix Account Ext</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.UnixAccountExt
	 * @generated
	 */
	public Adapter createUnixAccountExtAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.WindowsRegistryKey <em>Windows Registry Key</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.WindowsRegistryKey
	 * @generated
	 */
	public Adapter createWindowsRegistryKeyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.WindowsRegistryValue <em>Windows Registry Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.WindowsRegistryValue
	 * @generated
	 */
	public Adapter createWindowsRegistryValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.X509Certificate <em>X509 Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.X509Certificate
	 * @generated
	 */
	public Adapter createX509CertificateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.akashi.model.X509V3Extensions <em>X509V3 Extensions</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.akashi.model.X509V3Extensions
	 * @generated
	 */
	public Adapter createX509V3ExtensionsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ModelAdapterFactory
