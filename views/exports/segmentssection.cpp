// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/segmentssection.h"

#include "models/choices/choices.h"
#include "models/choices/segmentsmodel.h"
#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/oddvalues.h"
#include "models/exports/selectionedits.h"
#include "models/exports/timewords.h"
#include "models/platform/clock.h"
#include "views/exports/choicepopup.h"
#include "views/exports/segmentlist.h"
#include "views/exports/timestampedit.h"
#include "views/exports/tokenfield.h"
#include "views/shared/dialogframe.h"
#include "views/shared/disclosure.h"
#include "views/shared/flowlayout.h"
#include "views/shared/inputstate.h"
#include "views/shared/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString realized = u"realized"_s;
const QString exited = u"exited"_s;

/// A box with only two states would show the third one as checked.
void setShownState(QCheckBox *box, Qt::CheckState state)
{
    box->setTristate(state == Qt::PartiallyChecked);
    box->setCheckState(state);
}

} // namespace

SegmentsSection::SegmentsSection(ExportComposer &composer, Choices &choices, const Clock &clock, QWidget *parent)
    : ComposerSection(composer, RequestCheck::Section::Segments,
                      RequestPart::Segments | RequestPart::What | RequestPart::Destination, parent)
    , m_choices(choices)
    , m_clock(clock)
{
    build(clock);
    wire();
    SegmentsSection::showRequest(); // not yet virtual
}

void SegmentsSection::build(const Clock &clock)
{
    m_segments = new TokenField(this);
    m_segments->setObjectName(u"composer.segments"_s);
    content()->addWidget(m_segments);
    const auto box = [](const QString &name, QWidget *parent) {
        auto *made = new QCheckBox(parent);
        made->setObjectName(name);
        return made;
    };
    auto *options = new QWidget(this);
    auto *row = new FlowLayout(options, 12, 4);
    m_qualified = box(u"composer.segments.qualified"_s, options);
    m_exited = box(u"composer.segments.exited"_s, options);
    m_perBatch = box(u"composer.segments.perBatch"_s, options);
    m_empty = box(u"composer.segments.emptyProfiles"_s, options);
    auto *more = new QWidget(this);
    m_more = new Disclosure(more, options);
    m_more->setObjectName(u"composer.segments.more"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_qualified, m_exited, m_perBatch, m_empty, m_more})
        row->addWidget(widget);
    content()->addWidget(options);

    auto *window = new FlowLayout(more, 8, 6);
    m_betweenLabel = new TextLabel(Theme::Role::Body, Token::Text2, more);
    m_from = new TimestampEdit(clock, more);
    m_from->setObjectName(u"composer.segments.qualifiedFrom"_s);
    m_andLabel = new TextLabel(Theme::Role::Body, Token::Text2, more);
    m_to = new TimestampEdit(clock, more);
    m_to->setObjectName(u"composer.segments.qualifiedTo"_s);
    m_evaluate = box(u"composer.segments.evaluate"_s, more);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_betweenLabel, m_from, m_andLabel, m_to, m_evaluate})
        window->addWidget(widget);
    content()->addWidget(more);
}

void SegmentsSection::wire()
{
    ExportComposer *composer = &this->composer();
    connect(m_segments, &TokenField::aboutToOpen, this, &SegmentsSection::fillList);
    connect(m_segments, &TokenField::toggled, this, &SegmentsSection::toggleSegment);
    connect(m_segments, &TokenField::removed, this, &SegmentsSection::toggleSegment);
    connect(m_qualified, &QCheckBox::clicked, this, [this](bool on) { setStatus(realized, on); });
    connect(m_exited, &QCheckBox::clicked, this, [this](bool on) { setStatus(exited, on); });
    // Off means: not sent, the platform's own default.
    connect(m_perBatch, &QCheckBox::clicked, composer, [composer](bool on) {
        SelectionEdits(*composer).setSegmentPerBatch(on ? std::optional(true) : std::nullopt);
    });
    connect(m_empty, &QCheckBox::clicked, composer,
            [composer](bool on) { ContentEdits(*composer).setEmptyProfiles(on ? std::optional(true) : std::nullopt); });
    connect(m_evaluate, &QCheckBox::clicked, this, [this, composer](bool on) {
        if (on)
            askForEvaluation();
        else
            ContentEdits(*composer).setEvaluateSegments(std::nullopt);
    });
    connect(m_from, &TimestampEdit::edited, composer,
            [composer](const Timestamp &time) { SelectionEdits(*composer).setQualifiedFrom(time); });
    connect(m_to, &TimestampEdit::edited, composer,
            [composer](const Timestamp &time) { SelectionEdits(*composer).setQualifiedTo(time); });
    connect(&m_choices, &Choices::changed, this, [this](Choices::Part part) {
        if (part == Choices::Part::Segments || part == Choices::Part::Audiences)
            readDefinitions();
    });
}

void SegmentsSection::readDefinitions()
{
    const Choices::State &state = m_choices.state(Choices::Part::Segments);
    showFailure(
        state.failure, [] { return tr("The segments could not be loaded."); },
        [this] { m_choices.reload(Choices::Part::Segments); });
    m_segments->popup().setEmptySentences(tr("No matching segments."),
                                          state.loading       ? tr("Loading the segments…")
                                              : state.failure ? tr("The segments could not be loaded.")
                                                              : tr("No segments in this sandbox."));
    if (m_segments->popup().isVisible())
        fillList();
    showRequest();
}

void SegmentsSection::fillList()
{
    QSet<QString> chosen;
    for (const SegmentChoice &segment : composer().request().segments)
        chosen.insert(segment.segmentId);
    m_segments->popup().model().setChoices(segmentRows(m_choices, chosen, m_clock.nowMs()));
}

void SegmentsSection::toggleSegment(const QString &id)
{
    QList<SegmentChoice> segments = composer().request().segments;
    const auto removed = segments.removeIf([&id](const SegmentChoice &segment) {
        return (segment.odd.isEmpty() ? segment.segmentId : segment.odd) == id;
    });
    if (removed == 0) {
        const QStringList status = segments.isEmpty() ? QStringList{realized} : segments.last().status;
        const Audience *audience = m_choices.segments()->segment(id) ? nullptr : m_choices.audiences().find(id);
        segments.append({id, audience ? membershipNamespace(audience->nameSpace) : u"ups"_s, status, {}, {}});
    }
    SelectionEdits(composer()).setSegments(segments);
    fillList();
}

void SegmentsSection::setStatus(const QString &status, bool on)
{
    QList<SegmentChoice> segments = composer().request().segments;
    for (SegmentChoice &segment : segments) {
        const bool odd = hasOddStatus(segment);
        if (odd) // the click says what could not be read
            dropOdd(segment.unknown, RequestLevel::Segment, u"status"_s);
        segment.status.removeAll(status);
        if (on || odd)
            segment.status.append(status);
    }
    SelectionEdits(composer()).setSegments(segments);
    showRequest(); // a partially checked box has toggled itself
}

void SegmentsSection::showStatus(QCheckBox *box, const QString &status)
{
    const QList<SegmentChoice> &segments = composer().request().segments;
    const auto with = std::count_if(segments.begin(), segments.end(), [&status](const SegmentChoice &segment) {
        return segment.status.contains(status);
    });
    box->setVisible(!segments.isEmpty());
    const bool odd = std::any_of(segments.begin(), segments.end(), hasOddStatus);
    setShownState(box,
                  with == 0 && !odd                     ? Qt::Unchecked
                      : with == segments.size() && !odd ? Qt::Checked
                                                        : Qt::PartiallyChecked);
}

/// An evaluation on demand is scarce and may send data to destinations: said before the box can be checked.
void SegmentsSection::askForEvaluation()
{
    showRequest(); // the box has checked itself
    auto *dialog = new DialogFrame(window());
    dialog->setObjectName(u"evaluateFirst"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQuestion(tr("Evaluate the segments first?"));
    QStringList sentences{
        tr("The platform then computes the members of the segments before it exports them."),
        tr("The documentation does not say whether this counts as an evaluation on demand. If it does, a sandbox has "
           "two "
           "of them a day and 50 a year (development sandboxes 100), and no other evaluation may be running."),
        tr("Destinations that export after segment evaluation may send data immediately.")};
    qint64 oldest = -1;
    for (const SegmentChoice &segment : composer().request().segments) {
        const qint64 ms = m_choices.audiences().evaluatedMs(segment.segmentId);
        oldest = ms >= 0 && (oldest < 0 || ms < oldest) ? ms : oldest;
    }
    if (oldest >= 0)
        sentences += tr("Last evaluation of the selected segments: %1").arg(timeWords(Timestamp::fromMs(oldest)));
    dialog->setConsequence(sentences.join(u"\n\n"_s));
    dialog->addCloseButton(tr("Cancel"))->setObjectName(u"evaluateFirst.close"_s);
    dialog->addActionButton(tr("Evaluate first"), Button::Kind::Filled)->setObjectName(u"evaluateFirst.take"_s);
    connect(dialog, &QDialog::accepted, &composer(), [this] { ContentEdits(composer()).setEvaluateSegments(true); });
    dialog->open();
}

/// A value that could not be read is neither on nor off.
void SegmentsSection::showTruth(QCheckBox *box, std::optional<bool> value, const QString &path)
{
    const bool odd = isOdd(path);
    setShownState(box, odd ? Qt::PartiallyChecked : value.value_or(false) ? Qt::Checked : Qt::Unchecked);
}

void SegmentsSection::showRequest()
{
    const ExportRequest &request = composer().request();
    QList<TokenField::Item> items;
    for (const SegmentChoice &segment : request.segments) {
        const QString id = segment.odd.isEmpty() ? segment.segmentId : segment.odd;
        const bool known = m_choices.segments()->segment(id) || m_choices.audiences().find(id)
            || !m_choices.state(Choices::Part::Segments).loaded();
        items.append({id, id.isEmpty() ? tr("no ID") : m_choices.segmentName(id), !known});
    }
    m_segments->setItems(items);
    showStatus(m_qualified, realized);
    showStatus(m_exited, exited);
    showTruth(m_perBatch, request.segmentPerBatch, u"destination.segmentPerBatch"_s);
    showTruth(m_empty, request.emptyProfiles, u"filter.emptyProfiles"_s);
    showTruth(m_evaluate, request.evaluateSegments, u"evaluationInfo.segmentation"_s);
    m_perBatch->setVisible(!request.segments.isEmpty() || m_perBatch->checkState() != Qt::Unchecked);
    m_from->setTimestamp(shownTime(u"filter.segmentQualificationTime.startTime"_s, request.qualifiedFrom));
    m_to->setTimestamp(shownTime(u"filter.segmentQualificationTime.endTime"_s, request.qualifiedTo));
    if (m_evaluate->checkState() != Qt::Unchecked || !m_from->text().isEmpty() || !m_to->text().isEmpty())
        m_more->setOpen(true);
    setUsualHint(usualHint());
    updateSummary();
}

QString SegmentsSection::usualHint() const
{
    const ExportRequest &request = composer().request();
    const int count = int(request.segments.size());
    if (request.segmentPerBatch.value_or(false) && count > 0)
        return tr("Each of the %Ln segment(s) is written to its own batch; this can slow down the export.", nullptr,
                  count);
    if (request.emptyProfiles.value_or(false))
        return tr("Profiles that contain only events and no record data are also exported.");
    if (count > 0)
        return tr("Each exported profile still includes all its segment memberships, not just the selected ones.");
    return {};
}

QString SegmentsSection::summaryText() const
{
    const int chosen = int(composer().request().segments.size());
    const int known = m_choices.segments()->rowCount() + int(m_choices.audiences().others().size());
    if (chosen == 0)
        return tr("All profiles");
    const QLocale locale;
    return known >= chosen ? tr("%1 of %2 selected").arg(locale.toString(chosen), locale.toString(known))
                           : tr("%Ln selected", nullptr, chosen);
}

void SegmentsSection::markInvalid()
{
    using Id = RequestCheck::Id;
    m_segments->setWrong(
        hasCheck({Id::SegmentIdMissing, Id::SegmentRepeated, Id::SegmentEntryOdd, Id::SegmentsEmptyList})
        || isOdd(u"filter.segments"_s));
    const bool order = hasCheck({Id::QualifiedFromNotBeforeTo});
    setInvalid(m_from,
               order || hasCheck({Id::QualifiedFromBad, Id::QualifiedFromNoZone})
                   || isOdd(u"filter.segmentQualificationTime.startTime"_s));
    setInvalid(m_to,
               order || hasCheck({Id::QualifiedToBad, Id::QualifiedToNoZone})
                   || isOdd(u"filter.segmentQualificationTime.endTime"_s));
}

void SegmentsSection::showCheck(const RequestCheck &check)
{
    using Id = RequestCheck::Id;
    setOpen(true);
    const QList<Id> aboutTime{Id::QualifiedWithoutSegments, Id::QualifiedFromBad, Id::QualifiedFromNoZone,
                              Id::QualifiedFromNotBeforeTo, Id::EvaluationCosts};
    const QList<Id> aboutStatus{Id::SegmentStatusMissing, Id::SegmentStatusUnknown, Id::SegmentStatusOld};
    const bool end = check.id == Id::QualifiedToBad || check.id == Id::QualifiedToNoZone;
    if (end || aboutTime.contains(check.id))
        m_more->setOpen(true);
    QWidget *place = end                  ? m_to
        : check.id == Id::EvaluationCosts ? static_cast<QWidget *>(m_evaluate)
        : aboutTime.contains(check.id)    ? static_cast<QWidget *>(m_from)
        : aboutStatus.contains(check.id)  ? static_cast<QWidget *>(m_qualified)
        : check.id == Id::PerBatchWithoutSegments || check.id == Id::PerBatchIsSlow ? static_cast<QWidget *>(m_perBatch)
                                                                                    : m_segments;
    place->setFocus(Qt::OtherFocusReason);
}

void SegmentsSection::enter()
{
    setOpen(true);
    m_segments->setFocus(Qt::OtherFocusReason);
}

void SegmentsSection::retranslate()
{
    setTitle(tr("Segments"));
    m_segments->setLabel(tr("Segments"));
    m_segments->setPlaceholder(tr("Add a segment"));
    m_segments->popup().setNames(u"composer.segments"_s, tr("Segments"));
    m_segments->popup().setPlaceholder(tr("Search by name, description or ID"));
    m_qualified->setText(tr("Qualified"));
    m_qualified->setToolTip(tr("Profiles that are in the segment (realized)"));
    m_exited->setText(tr("Exited"));
    m_exited->setToolTip(tr("Profiles that left the segment within the last 30 days (exited)"));
    m_perBatch->setText(tr("One batch per segment"));
    m_perBatch->setToolTip(tr("When off, all segments go into one batch. A batch for each can slow down the export."));
    m_empty->setText(tr("Include empty profiles"));
    m_empty->setToolTip(tr("Include profiles that contain only events and no record data"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about segments"));
    m_betweenLabel->setText(tr("Qualified between"));
    m_andLabel->setText(tr("and"));
    m_from->retranslate();
    m_from->setPlaceholderText(tr("No start"));
    m_from->setAccessibleName(tr("Qualified since"));
    m_to->retranslate();
    m_to->setPlaceholderText(tr("No end"));
    m_to->setAccessibleName(tr("Qualified until"));
    m_evaluate->setText(tr("Evaluate segments first"));
    m_evaluate->setToolTip(tr("The platform runs segmentation as part of this export; this may use up a quota"));
    readDefinitions();
}

} // namespace exportdesk
