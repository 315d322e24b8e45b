// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exportdesk
{

/// The permission that a role needs for a call, by the name it has in Experience Platform ("View Segments"), several
/// separated by commas; empty when it is not documented. \a path is under the gateway, \a body that of the request.
///
/// Source: Adobe's "Attribute-based access control: permissions" and the access control overview.
QString permissionFor(const QByteArray &method, const QString &path, const QByteArray &body);

} // namespace exportdesk
