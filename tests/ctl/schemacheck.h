// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace exportdesk::kit
{

/// Where and why a document is not as `$defs/definition` of docs/exportdeskctl.schema.json says; empty when it is.
/// Knows the keywords that are used there and fails on any other.
QString schemaProblem(const QJsonValue &document, const QString &definition);

} // namespace exportdesk::kit
