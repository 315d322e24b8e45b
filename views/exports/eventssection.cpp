// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/eventssection.h"

#include "models/choices/choices.h"
#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/timewords.h"
#include "models/platform/moment.h"
#include "views/exports/fieldspane.h"
#include "views/exports/presettime.h"
#include "views/exports/timestampedit.h"
#include "views/shared/button.h"
#include "views/shared/disclosure.h"
#include "views/shared/flowlayout.h"
#include "views/shared/inputstate.h"
#include "views/shared/linkbutton.h"
#include "views/shared/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

EventsSection::EventsSection(ExportComposer &composer, Choices &choices, const Clock &clock, QWidget *parent)
    : ComposerSection(composer, RequestCheck::Section::Events, RequestPart::Events | RequestPart::ContentKind, parent)
    , m_choices(choices)
{
    build(clock);
    wire();
    m_pane->setTree(choices.eventFields());
    EventsSection::showRequest(); // not yet virtual
}

void EventsSection::build(const Clock &clock)
{
    m_none = new QWidget(this);
    auto *none = new FlowLayout(m_none);
    m_noneSentence = new TextLabel(Theme::Role::Body, Token::Text2, m_none);
    m_addEvents = new LinkButton(m_none);
    m_addEvents->setObjectName(u"composer.events.add"_s);
    none->addWidget(m_noneSentence);
    none->addWidget(m_addEvents);

    m_some = new QWidget(this);
    auto *row = new FlowLayout(m_some, 8, 6);
    m_fromLabel = new TextLabel(Theme::Role::Body, Token::Text2, m_some);
    m_from = new PresetTime(clock, m_some);
    m_from->setNames(u"composer.events.from"_s);
    m_toLabel = new TextLabel(Theme::Role::Body, Token::Text2, m_some);
    m_to = new TimestampEdit(clock, m_some);
    m_to->setObjectName(u"composer.events.to"_s);
    m_pane = new FieldsPane(u"composer.events.fields"_s, this);
    m_openFields = new Disclosure(m_pane, m_some);
    m_openFields->setObjectName(u"composer.events.openFields"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to, m_openFields})
        row->addWidget(widget);
    m_fromLabel->setBuddy(&m_from->edit());
    m_toLabel->setBuddy(m_to);
    content()->addWidget(m_none);
    content()->addWidget(m_some);
    content()->addWidget(m_pane, 1);
}

void EventsSection::wire()
{
    ExportComposer *composer = &this->composer();
    connect(m_addEvents, &QAbstractButton::clicked, composer,
            [composer] { ContentEdits(*composer).setContentKind(ContentKind::ProfilesAndEvents); });
    connect(m_from, &PresetTime::edited, composer,
            [composer](const Timestamp &time) { ContentEdits(*composer).setEventsFrom(time); });
    connect(m_to, &TimestampEdit::edited, composer,
            [composer](const Timestamp &time) { ContentEdits(*composer).setEventsTo(time); });
    connect(m_pane, &FieldsPane::fieldsChosen, composer,
            [composer](const std::optional<QStringList> &fields) { ContentEdits(*composer).setEventFields(fields); });
    connect(&m_choices, &Choices::changed, this, [this](Choices::Part part) {
        if (part == Choices::Part::EventFields)
            readSchema();
    });
}

void EventsSection::readSchema()
{
    const Choices::State &state = m_choices.state(Choices::Part::EventFields);
    if (!state.loading)
        m_pane->setTree(m_choices.eventFields());
    m_pane->setEmptySentence(state.loading ? tr("Loading the event schema…")
                                 : state.failure
                                 ? tr("Without the schema, you can paste fields as a list, but they are not checked.")
                                 : tr("The event schema has no selectable fields."));
    showFailure(
        state.failure, [] { return tr("The event schema could not be loaded."); },
        [this] { m_choices.reload(Choices::Part::EventFields); });
    showRequest();
}

void EventsSection::showRequest()
{
    const std::optional<EventChoice> &events = composer().request().events;
    m_none->setVisible(!events);
    m_noneSentence->setVisible(!isOdd(u"additionalFields.eventList"_s));
    m_some->setVisible(events.has_value());
    m_pane->setVisible(events && m_openFields->isOpen());
    if (events) {
        const QString list = u"additionalFields.eventList."_s;
        const bool oddFields = isOdd(list + u"fields"_s);
        m_from->edit().setTimestamp(shownTime(list + u"filter.fromIngestTimestamp"_s, events->from));
        m_to->setTimestamp(shownTime(list + u"filter.toIngestTimestamp"_s, events->to));
        m_pane->setFields(oddFields ? QStringList() : events->fields, composer().state().chosenEventFields());
    }
    setUsualHint(events ? timeHint() : QString());
    updateSummary();
}

QString EventsSection::timeHint() const
{
    const EventChoice &events = *composer().request().events;
    const QString offset = sentOffset(events.from.isEmpty() ? events.to : events.from);
    return offset.isEmpty()
        ? tr("Start and end refer to the ingestion time, not the event time.")
        : tr("Start and end refer to the ingestion time, not the event time. Time zone: %1, sent as %2.")
              .arg(zoneName(), offset);
}

QString EventsSection::summaryText() const
{
    const std::optional<EventChoice> &events = composer().request().events;
    if (!events)
        return isFoldable() ? tr("None") : QString();
    if (isFoldable() && !events->from.isEmpty())
        return tr("from %1").arg(timeWords(events->from));
    return m_pane->summary();
}

void EventsSection::markInvalid()
{
    using Id = RequestCheck::Id;
    const bool order = hasCheck({Id::EventsFromNotBeforeTo});
    const QString filter = u"additionalFields.eventList.filter."_s;
    setInvalid(&m_from->edit(),
               order || hasCheck({Id::EventsFromBad, Id::EventsFromNoZone})
                   || isOdd(filter + u"fromIngestTimestamp"_s));
    setInvalid(m_to,
               order || hasCheck({Id::EventsToBad, Id::EventsToNoZone}) || isOdd(filter + u"toIngestTimestamp"_s));
}

void EventsSection::showCheck(const RequestCheck &check)
{
    using Id = RequestCheck::Id;
    const QList<Id> aboutFields{Id::EventFieldsNoneChosen, Id::EventFieldsUnknown, Id::EventFieldsDeprecated,
                                Id::EventFieldsRepeated, Id::EventFieldsNotChecked};
    const bool placeholder = check.id == Id::PlaceholderLeft;
    if (!placeholder && !aboutFields.contains(check.id)) {
        const bool to = check.id == Id::EventsToBad || check.id == Id::EventsToNoZone;
        enter();
        if (to)
            m_to->setFocus(Qt::OtherFocusReason);
        return;
    }
    setOpen(true);
    m_openFields->setOpen(true);
    if (check.arguments.isEmpty())
        m_pane->focusSearch();
    else
        m_pane->showPath(check.arguments.value(placeholder ? 1 : 0));
}

void EventsSection::enter()
{
    setOpen(true);
    QWidget *first = composer().request().events ? static_cast<QWidget *>(&m_from->edit()) : m_addEvents;
    first->setFocus(Qt::OtherFocusReason);
}

void EventsSection::retranslate()
{
    setTitle(tr("Time-series events"));
    m_noneSentence->setText(tr("No time-series events are exported."));
    m_addEvents->setText(tr("Also export events"));
    m_fromLabel->setText(tr("Ingested since"));
    m_toLabel->setText(tr("until"));
    m_from->retranslate();
    m_from->edit().setPlaceholderText(tr("No start"));
    m_from->edit().setAccessibleName(tr("Ingested since"));
    m_to->retranslate();
    m_to->setPlaceholderText(tr("No end"));
    m_to->setAccessibleName(tr("Ingested until"));
    m_openFields->setText(tr("Event fields"));
    m_pane->retranslate(tr("Event fields"));
    readSchema();
}

} // namespace exportdesk
