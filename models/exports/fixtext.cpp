// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/fixtext.h"

#include <QCoreApplication>

namespace exportdesk
{

using Fix = RequestCheck::Fix;

namespace
{

class FixText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::FixText)

public:
    static QString of(RequestCheck::Fix fix);
    static QString of(RequestCheck::Severity severity);
};

QString FixText::of(RequestCheck::Fix fix)
{
    switch (fix) {
    case Fix::None:
        return {};
    case Fix::SetSchemaName:
        return tr("Use _xdm.context.profile");
    case Fix::AllFields:
    case Fix::AllEventFields:
        return tr("Select all fields");
    case Fix::RemoveUnknownFields:
    case Fix::RemoveUnknownEventFields:
        return tr("Remove unknown fields");
    case Fix::SplitFields:
    case Fix::SplitEventFields:
        return tr("Separate with commas");
    case Fix::CorrectFieldCase:
    case Fix::CorrectEventFieldCase:
        return tr("Write them as in the schema");
    case Fix::RemoveRepeatedFields:
    case Fix::RemoveRepeatedEventFields:
    case Fix::RemoveRepeatedSegments:
        return tr("Remove duplicates");
    case Fix::AddZone:
        return tr("Add my time zone");
    case Fix::RepairTimes:
        return tr("Correct the time format");
    case Fix::SwapEventTimes:
    case Fix::SwapQualificationTimes:
        return tr("Swap start and end");
    case Fix::RemoveOddSegments:
        return tr("Remove the entry");
    case Fix::SetStatusRealized:
        return tr("Use qualified profiles");
    case Fix::StatusWithoutExisting:
        return tr("Remove “existing”");
    case Fix::DropPerBatch:
        return tr("Use one batch for all");
    case Fix::UseDefaultPolicy:
        return tr("Use the default merge policy");
    case Fix::DropPolicyVersion:
        return tr("Use the latest version");
    case Fix::FillPlaceholders:
        return tr("Fill in");
    case Fix::ChooseDataset:
        return tr("Select a dataset…");
    case Fix::CreateDataset:
        return tr("Create a dataset…");
    case Fix::ConfirmAllProfiles:
        return tr("Export all profiles…");
    case Fix::ChoosePolicy:
        return tr("Select a merge policy…");
    case Fix::SendForeignKeys:
        return tr("Send anyway");
    case Fix::UseLastValues:
        return tr("Use the last values");
    }
    return {};
}

QString FixText::of(RequestCheck::Severity severity)
{
    switch (severity) {
    case RequestCheck::Severity::Ok:
        return tr("OK");
    case RequestCheck::Severity::Warning:
        return tr("Warning");
    case RequestCheck::Severity::Error:
        return tr("Error");
    }
    return {};
}

} // namespace

QString fixText(RequestCheck::Fix fix)
{
    return FixText::of(fix);
}

QString severityText(RequestCheck::Severity severity)
{
    return FixText::of(severity);
}

} // namespace exportdesk
