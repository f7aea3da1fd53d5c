using ClaimAudit.Values;

namespace ClaimAudit.Tests.Reporting.Samples;

/// <summary>Contradictions and tensions that readers found on the seed pages.</summary>
internal static class SeedDisputes
{
    public static readonly string[] States = ["Minnesota", "Mississippi", "Missouri", "Montana", "Wyoming"];

    public static void AddTo(SampleReport report) =>
        report
            .Finding(
                "CLA1101",
                "There is a data-sharing agreement between Minnesota and ICE",
                new SampleSide("minnesota.txt", 4, "Agreements between state agencies and ICE typically include provisions to safeguard the confidentiality of shared data", ("Agreements", CueKind.Opposed), ("typically", CueKind.Modality)) { Role = ClaimRole.Presupposed },
                new SampleSide("minnesota.txt", 13, "Minnesota does not have any specific data sharing agreements or protocols in place with Immigration and Customs Enforcement (ICE)", ("does not", CueKind.Polarity), ("agreements or protocols", CueKind.Opposed)))
            .Finding(
                "CLA1101",
                "There is a data-sharing agreement between Minnesota and ICE",
                new SampleSide("minnesota.txt", 11, "There are strict data sharing agreements between the state government and ICE", ("There are", CueKind.Existence), ("agreements", CueKind.Opposed)),
                new SampleSide("minnesota.txt", 13, "Minnesota does not have any specific data sharing agreements or protocols in place with Immigration and Customs Enforcement (ICE)", ("does not", CueKind.Polarity), ("agreements or protocols", CueKind.Opposed)))
            .Finding(
                "CLA1101",
                "There is a data-sharing agreement between Minnesota and ICE",
                new SampleSide("minnesota.txt", 15, "The state has established protocols to govern the sharing and retention of such data", ("has established", CueKind.Existence)),
                new SampleSide("minnesota.txt", 13, "Minnesota does not have any specific data sharing agreements or protocols in place with Immigration and Customs Enforcement (ICE)", ("does not", CueKind.Polarity), ("agreements or protocols", CueKind.Opposed)))
            .Finding(
                "CLA1101",
                "Minnesota law restricts sharing with ICE",
                new SampleSide("minnesota.txt", 2, "the state has specific provisions in place that restrict the sharing of certain types of data with federal immigration enforcement agencies, including ICE", ("restrict", CueKind.Force), ("certain types of data", CueKind.Quantifier)),
                new SampleSide("minnesota.txt", 18, "there are no specific laws or policies that explicitly restrict or prohibit the sharing of state benefits data with Immigration and Customs Enforcement (ICE)", ("no", CueKind.Polarity), ("restrict or prohibit", CueKind.Opposed)))
            .Finding(
                "CLA1101",
                "There is a data-sharing agreement between Montana and ICE",
                new SampleSide("montana.txt", 6, "There are typically formal written agreements in place", ("There are", CueKind.Existence), ("typically", CueKind.Modality)),
                new SampleSide("montana.txt", 3, "there are no specific data sharing agreements in place between Montana state agencies and Immigration and Customs Enforcement (ICE)", ("there are", CueKind.Existence), ("no", CueKind.Polarity), ("data sharing agreements", CueKind.Opposed)))
            .Finding(
                "CLA1101",
                "There is a data-sharing agreement between Montana and ICE",
                new SampleSide("montana.txt", 14, "The Montana Department of Public Health and Human Services has a data sharing agreement with ICE", ("has", CueKind.Existence), ("data sharing agreement", CueKind.Opposed)),
                new SampleSide("montana.txt", 3, "there are no specific data sharing agreements in place between Montana state agencies and Immigration and Customs Enforcement (ICE)", ("there are", CueKind.Existence), ("no", CueKind.Polarity), ("data sharing agreements", CueKind.Opposed)))
            .Finding(
                "CLA1105",
                "Wyoming shares state benefits data with ICE",
                new SampleSide("wyoming.txt", 1, "state benefits data shared with Immigrations and Customs Enforcement (ICE) typically include information related to public assistance programs", ("shared", CueKind.Opposed), ("typically", CueKind.Modality)) { Role = ClaimRole.Presupposed },
                new SampleSide("wyoming.txt", 17, "Wyoming does not share state benefits data with ICE", ("does not", CueKind.Polarity), ("share", CueKind.Opposed)))
            .Finding(
                "CLA1105",
                "Wyoming shares state benefits data with ICE",
                new SampleSide("wyoming.txt", 2, "The sharing of data is limited to specific cases or situations where there is a legitimate need for ICE to access the information", ("limited to", CueKind.Quantifier)) { Role = ClaimRole.Presupposed },
                new SampleSide("wyoming.txt", 17, "Wyoming does not share state benefits data with ICE", ("does not", CueKind.Polarity), ("share", CueKind.Opposed)))
            .Finding(
                "CLA1105",
                "Wyoming shares state benefits data with ICE",
                new SampleSide("wyoming.txt", 6, "The data shared with ICE is transmitted securely through encrypted channels", ("shared", CueKind.Opposed)) { Role = ClaimRole.Presupposed },
                new SampleSide("wyoming.txt", 17, "Wyoming does not share state benefits data with ICE", ("does not", CueKind.Polarity), ("share", CueKind.Opposed)))
            .Finding(
                "CLA1105",
                "Wyoming shares state benefits data with ICE",
                new SampleSide("wyoming.txt", 12, "the state benefits data sharing practices with ICE align closely with federal immigration enforcement priorities", ("data sharing practices", CueKind.Opposed)) { Role = ClaimRole.Presupposed },
                new SampleSide("wyoming.txt", 17, "Wyoming does not share state benefits data with ICE", ("does not", CueKind.Polarity), ("share", CueKind.Opposed)))
            .Finding(
                "CLA1105",
                "Wyoming shares state benefits data with ICE",
                new SampleSide("wyoming.txt", 14, "information collected from state benefits data is used by ICE primarily for immigration enforcement purposes", ("is used by", CueKind.Predicate)),
                new SampleSide("wyoming.txt", 17, "Wyoming does not share state benefits data with ICE", ("does not", CueKind.Polarity), ("share", CueKind.Opposed)))
            .Finding(
                "CLA1105",
                "Wyoming shares state benefits data with ICE",
                new SampleSide("wyoming.txt", 16, "By sharing this data, state authorities and ICE can identify individuals who may be residing in the country without legal authorization", ("sharing", CueKind.Opposed)) { Role = ClaimRole.Presupposed },
                new SampleSide("wyoming.txt", 17, "Wyoming does not share state benefits data with ICE", ("does not", CueKind.Polarity), ("share", CueKind.Opposed)))
            .Finding(
                "CLA1101",
                "Wyoming law restricts sharing with ICE",
                new SampleSide("wyoming.txt", 2, "the process for sharing state benefits data with ICE is regulated primarily through state laws and policies", ("regulated", CueKind.Opposed)),
                new SampleSide("wyoming.txt", 8, "Wyoming has not enacted any specific laws or policies restricting or prohibiting the sharing of benefits data with federal immigration authorities like ICE", ("not", CueKind.Polarity), ("restricting or prohibiting", CueKind.Opposed)))
            .Finding(
                "CLA1101",
                "Wyoming law restricts sharing with ICE",
                new SampleSide("wyoming.txt", 3, "This act outlines the requirements and limitations regarding the disclosure of public records, including state benefits data, to federal agencies like ICE", ("limitations", CueKind.Opposed)),
                new SampleSide("wyoming.txt", 8, "Wyoming has not enacted any specific laws or policies restricting or prohibiting the sharing of benefits data with federal immigration authorities like ICE", ("not", CueKind.Polarity), ("restricting or prohibiting", CueKind.Opposed)))
            .Finding(
                "CLA1101",
                "Wyoming law restricts sharing with ICE",
                new SampleSide("wyoming.txt", 4, "restricts the sharing of personal information, such as addresses and contact details, with federal immigration authorities unless compelled by a court order", ("restricts", CueKind.Force), ("unless compelled by a court order", CueKind.Condition)),
                new SampleSide("wyoming.txt", 8, "Wyoming has not enacted any specific laws or policies restricting or prohibiting the sharing of benefits data with federal immigration authorities like ICE", ("not", CueKind.Polarity), ("restricting or prohibiting", CueKind.Opposed)))
            .Finding(
                "CLA1103",
                "Wyoming agencies must share benefits data with ICE",
                new SampleSide("wyoming.txt", 8, "state agencies in Wyoming are required to collaborate with ICE in sharing benefits data", ("are required to", CueKind.Force)),
                new SampleSide("wyoming.txt", 4, "restricts the sharing of personal information, such as addresses and contact details, with federal immigration authorities unless compelled by a court order", ("restricts", CueKind.Force), ("unless compelled by a court order", CueKind.Condition)))
            .Finding(
                "CLA1103",
                "Wyoming agencies must share benefits data with ICE",
                new SampleSide("wyoming.txt", 12, "The state has laws in place that require agencies to cooperate with federal immigration authorities, including sharing information on individuals who are undocumented", ("require", CueKind.Force)),
                new SampleSide("wyoming.txt", 4, "restricts the sharing of personal information, such as addresses and contact details, with federal immigration authorities unless compelled by a court order", ("restricts", CueKind.Force), ("unless compelled by a court order", CueKind.Condition)))
            .Finding(
                "CLA1103",
                "Wyoming agencies must share benefits data with ICE",
                new SampleSide("wyoming.txt", 8, "state agencies in Wyoming are required to collaborate with ICE in sharing benefits data", ("are required to", CueKind.Force)),
                new SampleSide("wyoming.txt", 17, "Wyoming does not share state benefits data with ICE", ("does not", CueKind.Polarity), ("share", CueKind.Opposed)))
            .Finding(
                "CLA1101",
                "There are proposals to change the practice in Wyoming",
                new SampleSide("wyoming.txt", 20, "Their input and feedback are being sought to ensure that policies are developed with the best interests of all residents in mind", ("are being sought", CueKind.Predicate)),
                new SampleSide("wyoming.txt", 18, "there have been no public proposals or discussions about changing the current practices of sharing state benefits data with ICE in Wyoming", ("no", CueKind.Polarity)))
            .Finding(
                "CLA2101",
                "Shared for enforcement against state law meant to keep data from enforcement",
                new SampleSide("minnesota.txt", 1, "The purpose of sharing state benefits data with ICE in Minnesota is to assist with immigration enforcement efforts"),
                new SampleSide("minnesota.txt", 2, "prevent their information from being used for immigration enforcement purposes"))
            .Finding(
                "CLA2101",
                "Restricted sharing against typical sharing of every main programme",
                new SampleSide("minnesota.txt", 2, "the state has specific provisions in place that restrict the sharing of certain types of data with federal immigration enforcement agencies, including ICE"),
                new SampleSide("minnesota.txt", 3, "state benefits data that is typically shared with Immigration and Customs Enforcement (ICE) includes information related to public assistance programs"))
            .Finding(
                "CLA2101",
                "The use that Q2's provisions are to prevent is the only use Q6 allows",
                new SampleSide("minnesota.txt", 2, "prevent their information from being used for immigration enforcement purposes"),
                new SampleSide("minnesota.txt", 6, "ICE may only use the state benefits data for specific purposes related to immigration enforcement"))
            .Finding(
                "CLA2101",
                "Law aims to prevent enforcement use",
                new SampleSide("minnesota.txt", 2, "prevent their information from being used for immigration enforcement purposes"),
                new SampleSide("minnesota.txt", 11, "These agreements ensure that the information is only used for lawful immigration enforcement purposes"))
            .Finding(
                "CLA2101",
                "State law shields data from enforcement against sharing that serves it",
                new SampleSide("minnesota.txt", 2, "prevent their information from being used for immigration enforcement purposes"),
                new SampleSide("minnesota.txt", 12, "aligns with federal immigration enforcement priorities by allowing ICE to more effectively identify and target individuals"))
            .Finding(
                "CLA2101",
                "Protocols required by law against none in place",
                new SampleSide("minnesota.txt", 2, "laws that require state agencies to establish clear procedures and protocols for handling requests for data from ICE"),
                new SampleSide("minnesota.txt", 13, "Minnesota does not have any specific data sharing agreements or protocols in place with Immigration and Customs Enforcement (ICE) regarding state benefits data"))
            .Finding(
                "CLA2101",
                "Applicants' data are shared (Q3) against not directly shared through formal agreements (Q13)",
                new SampleSide("minnesota.txt", 3, "data on individuals who have applied for or received these benefits may also be shared with ICE"),
                new SampleSide("minnesota.txt", 13, "is not directly shared with ICE through formal agreements in Minnesota"))
            .Finding(
                "CLA2101",
                "Laws that limit purposes and types of disclosure against none that explicitly restrict it",
                new SampleSide("minnesota.txt", 4, "These laws outline the permissible purposes for sharing data, the types of data that can be disclosed, and the procedures that must be followed"),
                new SampleSide("minnesota.txt", 18, "there are no specific laws or policies that explicitly restrict or prohibit the sharing of state benefits data with Immigration and Customs Enforcement (ICE)"))
            .Finding(
                "CLA2101",
                "Existing agreements against agreements yet to be implemented",
                new SampleSide("minnesota.txt", 4, "Agreements between state agencies and ICE typically include provisions to safeguard the confidentiality of shared data"),
                new SampleSide("minnesota.txt", 20, "weigh the potential risks and benefits before implementing any data-sharing agreements"))
            .Finding(
                "CLA2101",
                "Legislature authorizes (Q5) against agency approves each request (Q7)",
                new SampleSide("minnesota.txt", 5, "the authority to authorize the sharing of state benefits data with ICE lies with the state’s legislative body"),
                new SampleSide("minnesota.txt", 7, "The agency will review the request to determine if the requested data can be shared"))
            .Finding(
                "CLA2101",
                "Possible internal protocols against none with ICE",
                new SampleSide("minnesota.txt", 5, "specific procedures and protocols may be in place within the DHS"),
                new SampleSide("minnesota.txt", 13, "Minnesota does not have any specific data sharing agreements or protocols in place with Immigration and Customs Enforcement (ICE) regarding state benefits data"))
            .Finding(
                "CLA2101",
                "Legislature authorizes (Q5) against agencies decide (Q17), under state law",
                new SampleSide("minnesota.txt", 5, "the authority to authorize the sharing of state benefits data with ICE lies with the state’s legislative body"),
                new SampleSide("minnesota.txt", 17, "state agencies are tasked with determining whether to share the requested information based on state laws and policies"))
            .Finding(
                "CLA2101",
                "State law sets the circumstances of sharing against no law that restricts it",
                new SampleSide("minnesota.txt", 5, "The DHS may share state benefits data with ICE under certain circumstances as outlined in state law"),
                new SampleSide("minnesota.txt", 18, "there are no specific laws or policies that explicitly restrict or prohibit the sharing of state benefits data with Immigration and Customs Enforcement (ICE)"))
            .Finding(
                "CLA2101",
                "Q7 sets out a step-by-step request procedure though Q13 says no protocols exist",
                new SampleSide("minnesota.txt", 13, "Minnesota does not have any specific data sharing agreements or protocols in place with Immigration and Customs Enforcement (ICE)"),
                new SampleSide("minnesota.txt", 7, "Submit a formal request to the appropriate agency within the state of Minnesota"))
            .Claim("There is a data-sharing agreement between Mississippi and ICE", new SampleSide("mississippi.txt", 7, "there are formal data sharing agreements in place"), Stance.Affirms)
            .Claim("There is a data-sharing agreement between Missouri and ICE", new SampleSide("missouri.txt", 10, "there is no formal agreement or memorandum of understanding between the state of Missouri and Immigration and Customs Enforcement (ICE)"), Stance.Denies)
            .Claim("There is a data-sharing agreement between Wyoming and ICE", new SampleSide("wyoming.txt", 3, "any agreements or Memorandums of Understanding between the Wyoming Department of Health and Human Services and ICE") { Role = ClaimRole.Presupposed }, Stance.Affirms);
}
