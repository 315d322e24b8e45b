// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/composerform.h"

#include "views/exports/destinationsection.h"
#include "views/exports/eventssection.h"
#include "views/exports/fieldssection.h"
#include "views/exports/flowingwidget.h"
#include "views/exports/policysection.h"
#include "views/exports/segmentssection.h"
#include "views/exports/whatsection.h"
#include "views/shared/helprequest.h"

#include <QVBoxLayout>

namespace exportdesk
{

ComposerForm::ComposerForm(ExportComposer &composer, Choices &choices, DatasetsModel &datasets,
                           DatasetCreations &creations, const Clock &clock, const SandboxLook &sandbox, QWidget *parent)
    : QScrollArea(parent)
{
    auto *form = new FlowingWidget(this);
    // Created in the order of thought, which is the order of Tab, too.
    auto *what = new WhatSection(composer, clock, form);
    m_fields = new FieldsSection(composer, choices, form);
    m_events = new EventsSection(composer, choices, clock, form);
    auto *segments = new SegmentsSection(composer, choices, clock, form);
    m_policy = new PolicySection(composer, choices, datasets, form);
    m_destination = new DestinationSection(composer, datasets, creations, sandbox, form);
    m_sections = {what, m_fields, m_events, segments, m_policy, m_destination};
    HelpRequest::setAddress(*this, QStringLiteral("new-export#export-content"));
    HelpRequest::setAddress(*m_fields, QStringLiteral("new-export#export-fields"));
    HelpRequest::setAddress(*segments, QStringLiteral("new-export#export-segments"));
    HelpRequest::setAddress(*m_policy, QStringLiteral("new-export#export-policy"));
    HelpRequest::setAddress(*m_destination, QStringLiteral("new-export#export-target"));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (ComposerSection *section : std::as_const(m_sections)) {
        column->addWidget(section, section == m_fields ? 1 : 0);
        connect(section, &SectionBox::openChanged, this, [this, section](bool open) {
            if (open)
                closeOthers(section);
        });
    }
    column->addStretch();
    setWidget(form);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    form->setBackgroundRole(QPalette::Base);
    form->setAutoFillBackground(true);
}

void ComposerForm::setFolded(bool on)
{
    m_folded = on;
    for (ComposerSection *section : std::as_const(m_sections)) {
        section->setFolding(on);
        section->setOpen(!on || section == m_fields);
    }
}

void ComposerForm::closeOthers(const ComposerSection *opened)
{
    if (!m_folded)
        return;
    for (ComposerSection *section : std::as_const(m_sections))
        if (section != opened)
            section->setOpen(false);
}

void ComposerForm::enter()
{
    (m_folded ? static_cast<ComposerSection *>(m_fields) : m_sections.first())->enter();
}

bool ComposerForm::showCheck(const RequestCheck &check)
{
    for (ComposerSection *section : std::as_const(m_sections)) {
        if (section->section() != check.section)
            continue;
        section->showCheck(check);
        ensureWidgetVisible(section, 0, 0);
        if (QWidget *focused = focusWidget())
            ensureWidgetVisible(focused, 0, 24);
        return true;
    }
    return false;
}

void ComposerForm::retranslate()
{
    for (ComposerSection *section : std::as_const(m_sections))
        section->translate();
}

} // namespace exportdesk
