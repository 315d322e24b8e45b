// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/audiences.h"
#include "models/choices/fieldtree.h"
#include "models/choices/samplestatus.h"
#include "models/choices/segmentdefinition.h"
#include "models/platform/clock.h"
#include "models/platform/failure.h"
#include "models/platform/outcome.h"
#include "models/platform/platformclient.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <array>
#include <optional>

namespace exportdesk
{

class MergePoliciesModel;
class SegmentsModel;
struct MergePolicy;

/// What the composer can offer in one sandbox, read once and again on request: schemas, merge policies, segments and
/// other audiences, size of the profile store.
class Choices : public QObject
{
    Q_OBJECT

public:
    enum class Part { ProfileFields, EventFields, MergePolicies, Segments, Audiences, SampleStatus };
    Q_ENUM(Part)
    static constexpr std::array<Part, 6> parts{Part::ProfileFields, Part::EventFields, Part::MergePolicies,
                                               Part::Segments,      Part::Audiences,   Part::SampleStatus};

    /// The loading state of one part. What was read before stays while it is read again or when that fails.
    struct State {
        bool loading = false;
        qint64 loadedAtMs = -1; ///< epoch ms of the last complete reading; -1 before
        std::optional<Failure> failure; ///< why the last reading failed; none after a success

        bool loaded() const { return loadedAtMs >= 0; }
        bool operator==(const State &) const = default;
    };

    Choices(PlatformClient &client, const Clock &clock, QObject *parent = nullptr);
    ~Choices() override;

    /// Reads the parts that were not read yet and are not being read.
    void load();
    /// Reads all parts again.
    void reload();
    /// Reads one part again; a reading under way is dropped.
    void reload(Part part);

    const State &state(Part part) const { return m_states[std::size_t(part)]; }
    bool isLoading() const;

    /// The union of XDM Individual Profile; empty until read.
    const FieldTree &profileFields() const { return m_profileFields; }
    /// The union of XDM ExperienceEvent; empty until read.
    const FieldTree &eventFields() const { return m_eventFields; }
    MergePoliciesModel *mergePolicies() const { return m_mergePolicies; }
    SegmentsModel *segments() const { return m_segments; }
    /// Empty where the organization has no list of audiences; that is no failure.
    const Audiences &audiences() const { return m_audiences; }
    const std::optional<SampleStatus> &sampleStatus() const { return m_sampleStatus; }

    /// The name, or the id itself when it is not known.
    QString mergePolicyName(const QString &id) const;
    /// Of a segment definition or of another audience.
    QString segmentName(const QString &id) const;

Q_SIGNALS:
    /// The state of a part or its content changed.
    void changed(exportdesk::Choices::Part part);

private:
    /// The segments of the pages so far.
    struct SegmentsRead {
        QList<SegmentDefinition> segments;
        QSet<QString> ids;
        int withoutNews = 0; ///< the last pages in a row
    };

    /// The audiences of the pages so far.
    struct AudiencesRead {
        QList<Audience> audiences;
        QSet<QString> ids;
        int withoutNews = 0; ///< the last pages in a row
    };

    State &partState(Part part) { return m_states[std::size_t(part)]; }
    bool isCurrent(Part part, int run) const { return m_runs[std::size_t(part)] == run; }
    void end(Part part, const std::optional<Failure> &failure);
    void readFields(Part part, int run);
    void readMergePolicies(int run, const QList<MergePolicy> &before, const QString &start, int page);
    void readSegments(int run, const SegmentsRead &before, int page, bool again = false);
    void readAudiences(int run, const AudiencesRead &before, const QString &start, int page);
    void readEvaluations(int run);
    void readSampleStatus(int run);

    template <class Value>
    static std::optional<Failure> failureOf(const Outcome<Value> &outcome)
    {
        return outcome ? std::nullopt : std::optional(outcome.failure());
    }

    QPointer<PlatformClient> m_client;
    const Clock &m_clock;
    std::array<State, parts.size()> m_states;
    std::array<int, parts.size()> m_runs{};
    FieldTree m_profileFields;
    FieldTree m_eventFields;
    MergePoliciesModel *m_mergePolicies;
    SegmentsModel *m_segments;
    Audiences m_audiences;
    std::optional<SampleStatus> m_sampleStatus;
};

} // namespace exportdesk
