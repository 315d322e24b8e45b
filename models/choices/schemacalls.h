// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"
#include "models/platform/platformclient.h"

#include <QFuture>
#include <QPointer>

namespace exportdesk
{

/// The calls of the Schema Registry (/data/foundation/schemaregistry) that the field picker needs.
class SchemaCalls
{
public:
    static constexpr QLatin1String profileUnion{"_xdm.context.profile__union"};
    static constexpr QLatin1String eventUnion{"_xdm.context.experienceevent__union"};

    explicit SchemaCalls(PlatformClient &client)
        : m_client(&client)
    {
    }

    /// One union schema with all references resolved, by its meta:altId.
    QFuture<Outcome<FieldTree>> unionSchema(const QString &altId) const;
    /// Any schema with all references resolved, by its $id or meta:altId (Schema Registry guide, "Look up a schema").
    QFuture<Outcome<FieldTree>> schema(const QString &id, int majorVersion) const;
    /// Whether \a id is one of the Schema Registry; datasets of old name theirs as "@/xdms/model/Profile".
    static bool canBeLookedUp(const QString &id);
    /// From the content type of a dataset's schemaRef, "application/vnd.adobe.xed+json;version=1"; 1 where none is
    /// given.
    static int majorVersion(const QString &contentType);

private:
    QFuture<Outcome<FieldTree>> get(const QString &collection, const QString &altId, int majorVersion) const;

    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
