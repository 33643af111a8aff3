import PlanDiagnostics

extension Rule {
    /// Every rule, in the order in which they are listed: by group, then by name.
    public static let all: [Rule] = [
        // configuration
        configurationInvalid,
        configurationUnknownKey,
        configurationWrongValue,
        // text
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
        dateIncomplete,
        dateNotUnderstood,
        dateRelative,
        tableColumnUnknown,
        valueNotUnderstood,
        // references
        idDuplicate,
        idReserved,
        referenceUnknown,
        // plan
        accountDuplicate,
        accountNameMissing,
        categoryDiffers,
        categoryMissing,
        completenessTooLow,
        managerMissing,
        partMissing,
        planStale,
        revenueMissing,
        reviewMissing,
        stageMissing,
        stageUnsupported,
        // people
        decisionMakerMissing,
        personUnknown,
        stakeholderIncomplete,
        stakeholderWithoutName,
        // opportunities
        addedValueMissing,
        opportunityClosePassed,
        opportunityHorizonDiffers,
        opportunityWithoutCloseDate,
        opportunityWithoutProduct,
        opportunityWithoutValue,
        productUnknown,
        productWithoutStatus,
        // objectives
        objectiveBehind,
        objectiveIncomplete,
        objectiveMissed,
        objectiveWithoutAction,
        objectiveWithoutDate,
        // actions
        actionOverdue,
        actionWithoutDate,
        actionWithoutOwner,
        actionWithoutPriority,
        actionWithoutPurpose,
        ownerUnknown,
        // promises
        promiseOverdue,
        promiseWithoutDate,
        // agreements
        agreementExpired,
        agreementExpiring,
        // conditions
        conditionContradicted,
        conditionWithoutAction,
        evidenceWithoutDate,
        tenderWithoutTrustAction,
    ]

    /// The rule of that name, or nil.
    public static func named(_ name: String) -> Rule? { byName[name] }

    private static let byName: [String: Rule] = Dictionary(uniqueKeysWithValues: all.map { ($0.id.name, $0) })
}
