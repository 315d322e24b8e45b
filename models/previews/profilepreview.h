// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"
#include "models/previews/leftout.h"
#include "models/previews/namespacecalls.h"
#include "models/previews/previewedrows.h"
#include "models/previews/profilecalls.h"

#include <QObject>

namespace exportdesk
{

class ExportComposer;

/// One profile as the export being composed would contain it: looked up by an identity, merged by the policy of the
/// export, reduced to its fields. What was looked up is kept in memory only, as long as this lives.
///
/// A change of the fields changes the rows, a change of the merge policy asks the platform again.
class ProfilePreview final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty, ///< nothing was looked up
        Asking,
        Found,
        NotFound, ///< there is no profile with this identity in this sandbox
        Failed,
    };
    Q_ENUM(State)

    /// \a composer outlives the preview.
    ProfilePreview(const ExportComposer &composer, PlatformClient &client, QObject *parent = nullptr);

    /// Looks the identity up; replaces the one before.
    void lookUp(const ProfileIdentity &identity);
    /// The same again, e.g. after a failure.
    void lookUpAgain();
    /// Drops identity and profile.
    void forget();

    State state() const { return m_state; }
    const ProfileIdentity &identity() const { return m_identity; }
    /// While Failed; otherwise empty.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// Of the state Found.
    const FoundProfile &profile() const { return m_profile; }
    /// The policy that the profile was merged by; empty: the default one, whose id is not known.
    QString policyId() const { return m_policyId; }

    const QList<PreviewedRow> &exported() const { return m_exported; }
    const QList<PreviewedRow> &entire() const { return m_entire; }
    /// How many of the fields asked for are not in this profile.
    qsizetype missing() const;

    /// Of the state Found: whether the export would contain the profile at all.
    LeftOut leftOut() const { return m_leftOut; }

    /// Reads the namespaces that an identity can be of, once; without an answer there are none.
    void readNamespaces();
    const QList<IdentityNamespace> &namespaces() const { return m_namespaces; }

Q_SIGNALS:
    /// State, profile or rows changed.
    void changed();
    void namespacesChanged();

private:
    void follow();
    void ask();
    void accept(const Outcome<std::optional<FoundProfile>> &outcome);
    void arrange();
    QString policyOfRequest() const;

    const ExportComposer &m_composer;
    ProfileCalls m_profiles;
    NamespaceCalls m_namespaceCalls;
    State m_state = State::Empty;
    ProfileIdentity m_identity;
    QString m_policyId;
    std::optional<QStringList> m_fields; ///< that the rows were made for
    LeftOut m_leftOut = LeftOut::No;
    std::optional<Failure> m_failure;
    FoundProfile m_profile;
    QList<PreviewedRow> m_exported;
    QList<PreviewedRow> m_entire;
    QList<IdentityNamespace> m_namespaces;
    bool m_namespacesAsked = false;
    int m_run = 0; ///< answers of earlier runs are dropped
};

} // namespace exportdesk
