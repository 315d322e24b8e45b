// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/profilepreview.h"

#include "models/exports/exportcomposer.h"
#include "models/exports/resolvedrequest.h"
#include "models/platform/deliver.h"

#include <algorithm>

namespace exportdesk
{

ProfilePreview::ProfilePreview(const ExportComposer &composer, PlatformClient &client, QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_profiles(client)
    , m_namespaceCalls(client)
{
    connect(&composer, &ExportComposer::requestChanged, this, &ProfilePreview::follow);
    connect(&composer.checker(), &RequestChecker::checksChanged, this, &ProfilePreview::follow);
}

void ProfilePreview::lookUp(const ProfileIdentity &identity)
{
    if (!identity.isComplete())
        return;
    m_identity = identity;
    ask();
}

void ProfilePreview::lookUpAgain()
{
    if (m_identity.isComplete())
        ask();
}

void ProfilePreview::forget()
{
    ++m_run;
    m_state = State::Empty;
    m_identity = {};
    m_failure.reset();
    m_profile = {};
    arrange();
    Q_EMIT changed();
}

qsizetype ProfilePreview::missing() const
{
    return std::ranges::count_if(m_exported, &PreviewedRow::missing);
}

QString ProfilePreview::policyOfRequest() const
{
    return policyInUse(m_composer.request(), m_composer.checker().facts());
}

/// A policy that is not known yet is none; when it turns out to be another one, the profile is asked for again.
void ProfilePreview::follow()
{
    if (m_state == State::Empty)
        return;
    if (policyOfRequest() != m_policyId)
        return ask();
    if (m_state != State::Found)
        return;
    if (m_composer.request().fields != m_fields || exportdesk::leftOut(m_profile, m_composer.request()) != m_leftOut) {
        arrange();
        Q_EMIT changed();
    }
}

void ProfilePreview::ask()
{
    m_policyId = policyOfRequest();
    m_state = State::Asking;
    m_failure.reset();
    const int run = ++m_run;
    deliver(m_profiles.find(m_identity, m_policyId), this,
            [this, run](const Outcome<std::optional<FoundProfile>> &outcome) {
                if (run == m_run)
                    accept(outcome);
            });
    Q_EMIT changed();
}

void ProfilePreview::accept(const Outcome<std::optional<FoundProfile>> &outcome)
{
    m_profile = {};
    if (outcome && outcome.value()) {
        m_state = State::Found;
        m_profile = *outcome.value();
    } else if (outcome || outcome.failure().kind == Failure::Kind::NotFound) {
        m_state = State::NotFound;
    } else {
        m_state = State::Failed;
        m_failure = outcome.failure();
    }
    arrange();
    Q_EMIT changed();
}

void ProfilePreview::arrange()
{
    m_fields = m_composer.request().fields;
    const bool found = m_state == State::Found;
    m_leftOut = found ? exportdesk::leftOut(m_profile, m_composer.request()) : LeftOut::No;
    m_entire = found ? allRows(m_profile) : QList<PreviewedRow>();
    m_exported = found ? exportedRows(m_profile, m_fields) : QList<PreviewedRow>();
}

void ProfilePreview::readNamespaces()
{
    if (m_namespacesAsked)
        return;
    m_namespacesAsked = true;
    deliver(m_namespaceCalls.ofProfiles(), this, [this](const Outcome<QList<IdentityNamespace>> &outcome) {
        m_namespacesAsked = outcome.ok();
        if (!outcome)
            return;
        m_namespaces = outcome.value();
        Q_EMIT namespacesChanged();
    });
}

} // namespace exportdesk
