import PlanDiagnostics

extension Rule {
    /// Every rule, in the order in which they are listed: by group, then by name.
    public static let all: [Rule] = [
        // configuration
        configurationInvalid,
        configurationUnknownKey,
        configurationWrongValue,
        // text
        blockUnclosed,
        fileBinary,
        fileNotAPlan,
        fileNotUTF8,
        // comments
        ignoreUnknownRule,
        ignoreUnused,
        ignoreWithoutReason,
        // front matter
        customFieldMissing,
        frontMatterDuplicateKey,
        frontMatterInvalid,
        frontMatterUnclosed,
        frontMatterUnknownKey,
        frontMatterWrongType,
        // values
        amountNotUnderstood,
        dateAmbiguous,
        dateInFuture,
        dateIncomplete,
        dateNotUnderstood,
        dateRelative,
        emailNotUnderstood,
        headingWithoutSpace,
        sectionUnknown,
        tableColumnUnknown,
        tableNotUnderstood,
        valueCutOff,
        valueNotUnderstood,
        // references
        idDuplicate,
        idReserved,
        referenceCircular,
        referenceUnknown,
        // plan
        accountDuplicate,
        accountNameMissing,
        categoryDiffers,
        categoryExcludesOpportunities,
        categoryMissing,
        completenessTooLow,
        managerMissing,
        partMissing,
        periodPassed,
        planStale,
        revenueInFuture,
        revenueMissing,
        revenueTargetFalls,
        revenueYearMissing,
        reviewMissing,
        reviewWithoutNext,
        sectionUntouched,
        stageMissing,
        stageUnsupported,
        // people
        decisionMakerMissing,
        personDiffers,
        personUnknown,
        reportsToCircular,
        reportsToUnknown,
        stakeholderDuplicate,
        stakeholderIncomplete,
        stakeholderWithoutName,
        stakeholdersMissing,
        // opportunities
        addedValueMissing,
        opportunityClosePassed,
        opportunityHorizonDiffers,
        opportunityOutcomeWithoutDate,
        opportunityTermMissing,
        opportunityWithoutAction,
        opportunityWithoutCloseDate,
        opportunityWithoutProbability,
        opportunityWithoutProduct,
        opportunityWithoutValue,
        productDuplicate,
        productUnknown,
        productWithoutStatus,
        // objectives
        objectiveBehind,
        objectiveIncomplete,
        objectiveKindMissing,
        objectiveMissed,
        objectiveTargetFalls,
        objectiveUnitsDiffer,
        objectiveWithoutAction,
        objectiveWithoutDate,
        // actions
        actionOverdue,
        actionTooLate,
        actionWithoutDate,
        actionWithoutOwner,
        actionWithoutPriority,
        actionWithoutPurpose,
        ownerOverbooked,
        ownerOverbookedAcrossPlans,
        ownerUnknown,
        priorityHighEverywhere,
        // promises
        promiseOverdue,
        promiseWithoutDate,
        promiseWithoutRecipient,
        // agreements
        agreementExpired,
        agreementExpiring,
        agreementWithoutDate,
        // conditions
        conditionContradicted,
        conditionWithoutAction,
        contactWithoutDate,
        evidenceWithoutDate,
        incidentUnresolved,
        tenderWithoutTrustAction,
    ]

    /// The rule of that name, or nil.
    public static func named(_ name: String) -> Rule? { byName[name] }

    private static let byName: [String: Rule] = Dictionary(uniqueKeysWithValues: all.map { ($0.id.name, $0) })
}
