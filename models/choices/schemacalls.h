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

private:
    QPointer<PlatformClient> m_client;
};

} // namespace exportdesk
