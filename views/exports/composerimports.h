// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/recognizer.h"

#include <QObject>
#include <QPointer>

class QMimeData;
class QWidget;

namespace exportdesk
{

class ComposerForm;
class ComposerSide;
class ExportComposer;
class FieldsPane;
class MessageStack;
class TemplatesButton;

/// What people paste into the New export page or drop on it: it is recognized first, then imported, added to the form,
/// or refused with the place where it belongs.
class ComposerImports final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ExportComposer &composer;
        ComposerForm &form;
        ComposerSide &side;
        TemplatesButton &templates;
        MessageStack &messages;
    };

    /// Belongs to \a page, which accepts drops from now on; all parts must outlive it.
    ComposerImports(QWidget &page, const Parts &parts);

    /// Calls for another platform, organization or sandbox are noted.
    void setTarget(const CallTarget &target) { m_target = target; }
    void openImport(const QString &text = {});

Q_SIGNALS:
    /// The operator wants to import the credential in this text.
    void credentialBrought(const QByteArray &text);
    void jobRequested(const QString &jobId);
    /// What was added, in one sentence; \a warning: why nothing was.
    void reported(const QString &sentence, bool warning);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void receive(const QMimeData &mime);
    void receiveText(const QString &text, FieldsPane &pane);
    void take(const Incoming &incoming, int choice, const QString &text);
    void addFields(FieldsPane &pane, const QStringList &fields);
    void addSegments(const QList<SegmentChoice> &segments);
    void refuse(const Incoming &incoming, const QString &text);
    IncomingContext context(const FieldsPane &pane) const;

    QWidget &m_page;
    Parts m_parts;
    QPointer<QWidget> m_refusal; ///< the bar that says why a text was refused
    CallTarget m_target;
};

} // namespace exportdesk
