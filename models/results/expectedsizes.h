// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/audiences.h"
#include "models/choices/samplestatus.h"
#include "models/platform/platformclient.h"
#include "models/results/resultanswer.h"

#include <QObject>
#include <QPointer>

namespace exportdesk
{

/// How large an export could be expected to be: the size of the profile store, and the members of segments at their
/// last evaluation. Both are additions: what cannot be read stays unknown.
class ExpectedSizes final : public QObject
{
    Q_OBJECT

public:
    explicit ExpectedSizes(PlatformClient &client, QObject *parent = nullptr);

    /// Once; ends with finished().
    void read();
    bool isReading() const { return m_open > 0; }
    /// Writes what is known into \a answer.
    void addTo(ResultAnswer *answer) const;

Q_SIGNALS:
    void finished();

private:
    void end();

    QPointer<PlatformClient> m_client;
    int m_open = 0;
    std::optional<SampleStatus> m_sample;
    Audiences m_audiences; ///< their counts only
};

/// Why the number of profiles may differ from what was expected, as sentences in the current language: age of the
/// sample and of the evaluation, empty profiles, merge policy, times asked for. Only what applies to \a answer.
QStringList reasonsToDiffer(const ResultAnswer &answer);

} // namespace exportdesk
