// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

#include <QObject>

namespace exportdesk
{

class Choices;
class ComposerForm;
class ComposerSide;
class ExportComposer;

/// Leads from a check to where it can be fixed, and does what its link offers.
class CheckGuide : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the guide.
    CheckGuide(ExportComposer &composer, const Choices &choices, ComposerForm &form, ComposerSide &side,
               QObject *parent);

    /// Shows the error or warning \a step after the one shown last.
    void showNext(int step);
    void showFirst();

Q_SIGNALS:
    /// The link of a check about an identical export was used; \a jobId may be empty.
    void jobsRequested(const QString &jobId);
    void placeholdersRequested();

private:
    void show(const RequestCheck &check);
    void useLink(const RequestCheck &check, int link);
    void useFix(const RequestCheck &check);
    QStringList linkTexts(const RequestCheck &check) const;
    QString fixLink(const RequestCheck &check) const;
    QString replacement(const RequestCheck &check) const;
    void askForAllProfiles();

    ExportComposer &m_composer;
    const Choices &m_choices;
    ComposerForm &m_form;
    ComposerSide &m_side;
    qsizetype m_shown = -1; ///< index of the check shown last; -1: none
};

} // namespace exportdesk
