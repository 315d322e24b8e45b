// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/whatsection.h"

#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "views/exports/presettime.h"
#include "views/exports/timestampedit.h"
#include "views/shared/disclosure.h"
#include "views/shared/flowlayout.h"
#include "views/shared/inputstate.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/textlabel.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString keyOf(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Profiles:
        return u"profiles"_s;
    case ContentKind::ProfilesAndEvents:
        return u"both"_s;
    case ContentKind::EventsOnly:
        return u"events"_s;
    }
    Q_UNREACHABLE();
}

constexpr std::array kinds{ContentKind::Profiles, ContentKind::ProfilesAndEvents, ContentKind::EventsOnly};

QString wordOf(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Profiles:
        return WhatSection::tr("Profiles");
    case ContentKind::ProfilesAndEvents:
        return WhatSection::tr("Profiles and events");
    case ContentKind::EventsOnly:
        return WhatSection::tr("Events only");
    }
    Q_UNREACHABLE();
}

} // namespace

WhatSection::WhatSection(ExportComposer &composer, const Clock &clock, QWidget *parent)
    : ComposerSection(composer, RequestCheck::Section::What, RequestPart::What | RequestPart::ContentKind, parent)
    , m_kinds(new SegmentedBar(this))
{
    m_kinds->setObjectName(u"composer.what"_s);
    const QHash<ContentKind, Icon> icons{{ContentKind::Profiles, Icon::Profiles},
                                         {ContentKind::ProfilesAndEvents, Icon::Both},
                                         {ContentKind::EventsOnly, Icon::Events}};
    for (const ContentKind kind : kinds) {
        m_kinds->addChoice(keyOf(kind), {}, icons.value(kind));
        m_kinds->findChildren<QAbstractButton *>().last()->setObjectName(u"composer.what."_s + keyOf(kind));
    }
    auto *more = new QWidget(this);
    m_more = new Disclosure(more, this);
    m_more->setObjectName(u"composer.what.more"_s);
    auto *row = new FlowLayout;
    row->addWidget(m_kinds);
    row->addWidget(m_more);
    row->setStretching(m_kinds);
    content()->addLayout(row);
    auto *form = new QFormLayout(more);
    form->setContentsMargins(0, 4, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    content()->addWidget(more);
    m_sinceLabel = new TextLabel(Theme::Role::Body, Token::Text2, more);
    m_since = new PresetTime(clock, more);
    m_since->setNames(u"composer.what.since"_s);
    m_schemaLabel = new TextLabel(Theme::Role::Body, Token::Text2, more);
    m_schema = new QLineEdit(more);
    m_schema->setObjectName(u"composer.what.schema"_s);
    form->addRow(m_sinceLabel, m_since);
    form->addRow(m_schemaLabel, m_schema);
    m_sinceLabel->setBuddy(&m_since->edit());
    m_schemaLabel->setBuddy(m_schema);

    connect(m_kinds, &SegmentedBar::chosenChanged, &composer, [&composer](const QString &key) {
        for (const ContentKind kind : kinds)
            if (keyOf(kind) == key)
                ContentEdits(composer).setContentKind(kind);
    });
    connect(m_since, &PresetTime::edited, &composer,
            [&composer](const Timestamp &time) { ContentEdits(composer).setFromIngest(time); });
    connect(m_schema, &QLineEdit::textEdited, &composer,
            [&composer](const QString &name) { ContentEdits(composer).setSchemaName(name); });
    WhatSection::showRequest(); // not yet virtual
}

void WhatSection::showRequest()
{
    const ExportRequest &request = composer().request();
    const Timestamp since = shownTime(u"filter.fromIngestTimestamp"_s, request.fromIngest);
    const QString schema = oddJson(u"schema.name"_s);
    const QString name = schema.isEmpty() ? request.schemaName : schema;
    {
        const QSignalBlocker blocker(m_kinds); // only a click may replace what could not be read
        const bool eventsOdd = isOdd(u"additionalFields.eventList"_s);
        const bool maybeEventsOnly = request.events && isOdd(u"fields"_s);
        if (eventsOdd || maybeEventsOnly)
            m_kinds->chooseNone();
        else
            m_kinds->choose(keyOf(composer().contentKind()));
    }
    m_since->edit().setTimestamp(since);
    if (m_schema->text() != name)
        m_schema->setText(name);
    if (!since.isEmpty() || !schema.isEmpty() || request.schemaName != ExportRequest::blank().schemaName)
        m_more->setOpen(true);
    updateSummary();
}

QString WhatSection::summaryText() const
{
    return isFoldable() ? wordOf(composer().contentKind()) : QString();
}

void WhatSection::markInvalid()
{
    using Id = RequestCheck::Id;
    setInvalid(m_schema, hasCheck({Id::SchemaNameMissing}) || isOdd(u"schema.name"_s));
    setInvalid(&m_since->edit(),
               hasCheck({Id::FromIngestBad, Id::FromIngestNoZone}) || isOdd(u"filter.fromIngestTimestamp"_s));
}

void WhatSection::showCheck(const RequestCheck &check)
{
    using Id = RequestCheck::Id;
    setOpen(true);
    const bool schema
        = check.id == Id::SchemaNameMissing || check.id == Id::SchemaNameUnusual || check.id == Id::PlaceholderLeft;
    const bool since
        = check.id == Id::FromIngestBad || check.id == Id::FromIngestNoZone || check.id == Id::FromIngestInFuture;
    if (schema || since)
        m_more->setOpen(true);
    QWidget *place = schema ? m_schema : since ? static_cast<QWidget *>(&m_since->edit()) : m_kinds;
    place->setFocus(Qt::OtherFocusReason);
}

void WhatSection::enter()
{
    setOpen(true);
    m_kinds->setFocus(Qt::OtherFocusReason);
}

void WhatSection::retranslate()
{
    setTitle(tr("Content"));
    for (const ContentKind kind : kinds)
        m_kinds->setWord(keyOf(kind), wordOf(kind));
    m_kinds->setAccessibleName(tr("What to export"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about what is exported"));
    m_sinceLabel->setText(tr("Updated since"));
    m_since->retranslate();
    m_since->edit().setAccessibleName(tr("Updated since"));
    m_since->edit().setPlaceholderText(tr("all"));
    m_schemaLabel->setText(tr("Schema name"));
    m_schema->setAccessibleName(tr("Schema name"));
    updateSummary();
}

} // namespace exportdesk
