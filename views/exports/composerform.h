// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

#include <QScrollArea>

namespace exportdesk
{

class Choices;
class Clock;
class ComposerSection;
class DatasetCreations;
class DatasetsModel;
class DestinationSection;
class EventsSection;
class ExportComposer;
class FieldsSection;
class PolicySection;
struct SandboxLook;

/// The form of the New export page: its sections in the order of thought, one open at a time while folded.
class ComposerForm : public QScrollArea
{
    Q_OBJECT

public:
    /// All of them must outlive the form.
    ComposerForm(ExportComposer &composer, Choices &choices, DatasetsModel &datasets, DatasetCreations &creations,
                 const Clock &clock, const SandboxLook &sandbox, QWidget *parent);

    FieldsSection &fields() const { return *m_fields; }
    EventsSection &events() const { return *m_events; }
    PolicySection &policy() const { return *m_policy; }
    DestinationSection &destination() const { return *m_destination; }

    void setFolded(bool on);
    /// Moves the keyboard focus to the first section, while folded to the open one.
    void enter();
    /// Moves the keyboard focus to where \a check can be fixed; false when no section shows it.
    bool showCheck(const RequestCheck &check);
    void retranslate();

private:
    void closeOthers(const ComposerSection *opened);

    QList<ComposerSection *> m_sections;
    FieldsSection *m_fields;
    EventsSection *m_events;
    PolicySection *m_policy;
    DestinationSection *m_destination;
    bool m_folded = false;
};

} // namespace exportdesk
