// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/checksarray.h"

#include "models/incoming/reportdocument.h"

#include <QJsonDocument>

namespace exportdesk
{

QJsonArray checksArray(const QList<RequestCheck> &checks)
{
    IncomingReport::Candidate candidate;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(candidate.checks),
                 [](const RequestCheck &check) { return check.severity != RequestCheck::Severity::Ok; });
    return QJsonDocument::fromJson(checksDocument(candidate)).array();
}

} // namespace exportdesk
